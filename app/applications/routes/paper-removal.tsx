import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../application.form.ts'
import { findPapers, removePaper } from '../papers.server.ts'
import { words } from '../words.papers.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, papers, objection } = await findPapers(viewer, idFrom(params, 'applicationId'))
  const { name } = found(papers.find((paper) => paper.id === params.paperId))
  if (objection) refuse(409, objection)
  return { id: application.id, name, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.removal.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [id, paperId] = [idFrom(params, 'applicationId'), idFrom(params, 'paperId')]
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, async () => {
    await removePaper(viewer, id, paperId)
    return null
  })
  return redirect(`/applications/${id}/papers`, 303)
}

export default function PaperRemoval() {
  const { id, name, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={t.removal.title} lead={t.removal.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <FormActions>
          <Submit kind="danger">{t.removal.press}</Submit>
          <ButtonLink to={`/applications/${id}/papers`} kind="plain">
            {t.removal.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
