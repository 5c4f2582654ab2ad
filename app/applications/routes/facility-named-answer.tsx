import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SaidOfSponsor } from '../parts/said-of-sponsor.tsx'
import { SponsorAnswerForm } from '../sponsor.form.ts'
import { answerAsSponsor, findSaidOfManagement } from '../sponsor-answers.server.ts'
import { words } from '../words.sponsors.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { told, objection } = await findSaidOfManagement(viewer, idFrom(params, 'sponsorId'))
  if (!told) return refuse(410, objection ?? 'sponsor_not_asked')
  return { slug: textFrom(params, 'slug'), told, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lead.answer, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, id] = [textFrom(params, 'slug'), idFrom(params, 'sponsorId')]
  const form = await readForm(request, SponsorAnswerForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => answerAsSponsor(viewer, id, form.value))
  return redirect(`/facilities/${slug}/named/${id}`, 303)
}

export default function AnswerForManagement() {
  const { slug, told, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { asked, lead } = useWords(words)
  return (
    <>
      <PageHead kicker={lead.forDirection} title={lead.answer} lead={asked.lead(told.by.maker, told.by.solution)} />
      <SaidOfSponsor key={told.answer} told={told} objection={objection} slip={slip} formKey={formKey} />
      <p>
        <Link to={`/facilities/${slug}/named`}>{lead.back}</Link>
      </p>
    </>
  )
}
