import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { AskForm } from '../second-look.form.ts'
import { LONGEST_TEXT } from '../second-look.ts'
import { askSecondLook, findAskable } from '../second-looks.server.ts'
import { words } from '../words.after.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, lastDay } = await findAskable(viewer, idFrom(params, 'applicationId'))
  const { id, number, title } = application
  return { id, number, title, lastDay, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ask.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, AskForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => askSecondLook(viewer, id, form.value.why))
  return redirect(`/applications/${id}`, 303)
}

export default function SecondLook() {
  const { id, number, title, lastDay, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { ask, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={title} number={number ?? undefined} title={ask.title} lead={ask.lead} />
      <div className="prose">
        <p>{ask.what}</p>
        <p>
          {ask.until}
          <When at={lastDay.toISOString()} show="day" />.
        </p>
      </div>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextArea name="why" label={ask.why} hint={ask.whyHint} rows={8} maxLength={LONGEST_TEXT} />
        <FormActions>
          <Submit>{ask.send}</Submit>
          <ButtonLink to={`/applications/${id}`} kind="plain">
            {ask.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
