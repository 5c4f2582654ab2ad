import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { namedFiles } from '../parts/shown-files.ts'
import { TieForms } from '../parts/tie-forms.tsx'
import { TieForm } from '../ties.form.ts'
import { findTies, settleTie } from '../ties.server.ts'
import { words } from '../words.verdict.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const ties = await findTies(viewer, idFrom(params, 'panelId'))
  return { ...ties, files: namedFiles(ties.files), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ties.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, TieForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => settleTie(viewer, panelId, form.value))
  return redirect(`/juries/${panelId}/ties`, 303)
}

export default function Ties() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { ties } = useWords(words)
  const { panel, open, settled } = page
  return (
    <>
      <PageHead number={panel.call.number} title={ties.title} lead={<Told text={panel.call.title} />} />
      {open.length === 0 ? <p>{ties.none}</p> : <p className="prose">{ties.lead}</p>}
      <TieForms {...page} ties={open} slip={slip} />
      <TieForms {...page} ties={settled} slip={slip} />
      <p>
        <Link to={`/juries/${panel.id}/ranking`}>{ties.back}</Link>
      </p>
    </>
  )
}
