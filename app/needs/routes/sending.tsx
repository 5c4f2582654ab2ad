import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { SendingForm } from '../draft.form.ts'
import { findDraft } from '../drafts.server.ts'
import { WARNED } from '../identifiers.ts'
import { AnswersTold, HiddenAnswers } from '../parts/answers-told.tsx'
import { CodeLine } from '../parts/draft-code.tsx'
import { StepHead } from '../parts/guided.tsx'
import { Twins } from '../parts/twins.tsx'
import { listTwins, sendDraft, slipInSending } from '../sending.server.ts'
import { words as draftWords } from '../words.drafts.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { code, answers, revision } = await findDraft(viewer, textFrom(params, 'code'))
  const twins = (await listTwins(viewer, answers)).map(({ need, words: shared }) => ({ need, words: shared }))
  return { code, answers, revision, twins, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, draftWords, ({ guided }) => guided.steps.sending, 'noindex')

/** A refused sending also brings what was changed elsewhere. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const [viewer, code] = [await viewerOf(request), textFrom(params, 'code')]
  const form = await readForm(request, SendingForm)
  if (!form.ok) return form.reply
  const { seen, revision, ...need } = form.value
  const sending = { code, language: await languageOf(request), revision, seen }
  const slip = await slipInSending(viewer, need, sending)
  if (slip) return form.slip(slip)
  await form.once(viewer, () => sendDraft(viewer, need, sending))
  return redirect(`/receipts/${code}?posted=1`, 303)
}

/** The last screen, and what the one page shows once where heard needs are alike: read again, join or send. */
export default function Sending() {
  const { code, answers, revision, twins, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { post, reasons } = useWords(words)
  const { sending } = useWords(draftWords)
  const own = useWords(intakeWords).reasons
  const isWarned = WARNED.some((warning) => slip?.errors.story?.includes(warning))
  return (
    <>
      <StepHead step="sending" onePage={`/drafts/${code}`} />
      <Twins twins={twins} code={code} formKey={formKey} />
      <Section title={sending.yours}>
        <PostForm slip={slip} formKey={formKey} kept={answers} reasons={{ ...reasons, ...own }}>
          <AnswersTold code={code} answers={answers} />
          <HiddenAnswers answers={answers} />
          <Hidden name="revision" value={String(revision)} />
          {isWarned && <Check name="seen" label={post.seen} />}
          <p>{post.after}</p>
          <FormActions>
            <Submit>{twins.length > 0 ? sending.sendAnyway : sending.send}</Submit>
          </FormActions>
        </PostForm>
      </Section>
      <CodeLine code={code} />
    </>
  )
}
