import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { announceResults, findAnnounceable } from '../announcements.server.ts'
import { PressForm } from '../panel.form.ts'
import { words } from '../words.results.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, letters } = await findAnnounceable(viewer, idFrom(params, 'panelId'))
  const leaving = letters.filter(({ leaves, to }) => leaves && to !== null).length
  return { panelId: panel.id, title: panel.call.title, number: panel.call.number, leaving, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.announcement.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => announceResults(viewer, panelId))
  return redirect(`/juries/${panelId}/letters`, 303)
}

export default function Announcement() {
  const { panelId, title, number, leaving, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { announcement, reasons } = useWords(words)
  const language = useLanguage()
  return (
    <>
      <PageHead kicker={inLanguage(language, title)} number={number} title={announcement.title} />
      <Notice tone="warn">
        <p>{announcement.what(leaving)}</p>
        <p>{announcement.after}</p>
      </Notice>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{announcement.send}</Submit>
          <ButtonLink to={`/juries/${panelId}/letters`} kind="plain">
            {announcement.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
