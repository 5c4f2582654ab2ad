import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useParams } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { juryPath, openScores } from '../panels.server.ts'
import { findOpening } from '../progress.server.ts'
import { words as countingWords } from '../words.counting.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, counts } = await findOpening(viewer, idFrom(params, 'panelId'))
  return {
    counting: panel.counting,
    back: juryPath(panel),
    title: panel.call.title,
    missing: counts.asked - counts.handedIn,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.opening.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => openScores(viewer, panelId))
  return redirect(`/juries/${panelId}/ranking`, 303)
}

export default function Opening() {
  const { counting, back, title, missing, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { opening, reasons, jury } = useWords(words)
  const { told, choice } = useWords(countingWords)
  const { panelId } = useParams()
  return (
    <>
      <PageHead title={opening.title} kicker={jury.short} lead={<Told text={title} />} />
      <Notice tone="warn">
        <p>{opening.missing(missing)}</p>
        <p>{opening.lead}</p>
        <p>
          {told.chosen[counting]}. <Link to={`/juries/${panelId}/counting`}>{choice.open}</Link>
        </p>
      </Notice>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{opening.send}</Submit>
          <ButtonLink to={back} kind="plain">
            {opening.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
