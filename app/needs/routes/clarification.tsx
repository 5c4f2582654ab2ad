import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { askClarification } from '../clarifications.server.ts'
import { LONGEST_DETAIL } from '../need.ts'
import { lookAgain, useReasons } from '../parts/deciding.ts'
import { look } from '../parts/look.ts'
import { Original } from '../parts/original.tsx'
import { Overtaken } from '../parts/overtaken.tsx'
import { TemplatePicker } from '../parts/template-picker.tsx'
import { insertTemplate, listTemplates } from '../templates.server.ts'
import { backFrom, QuestionForm } from '../triage.form.ts'
import { findToDecide } from '../triage.server.ts'
import { objectionToClarifying } from '../triage.ts'
import { words } from '../words.triage.ts'

export const links = look
export const shouldRevalidate = lookAgain

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, isReachable, objection } = await findToDecide(viewer, idFrom(params, 'needId'), objectionToClarifying)
  const templates = await listTemplates(viewer, 'clarification')
  const back = backFrom(request.url, '/needs/triage')
  const page = { need, isReachable, objection, templates, back, formKey: newId() }
  return data(page, { status: objection ? 409 : 200 })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.clarify.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const inserted = await insertTemplate(viewer, request, 'question')
  if (inserted) return inserted
  const form = await readForm(request, QuestionForm)
  if (!form.ok) return form.reply
  const { question, revision } = form.value
  const overtaken = await form.overtaken(viewer, () => askClarification(viewer, needId, question, revision))
  return overtaken ?? redirect(backFrom(request.url, '/needs/triage'), 303)
}

export default function Clarification() {
  const { need, isReachable, objection, templates, back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { clarify } = useWords(words)
  const reasons = useReasons()
  return (
    <>
      <PageHead title={clarify.title} lead={clarify.lead} number={need.number} />
      {objection ? (
        <Overtaken need={need} slip={slip} back={back} />
      ) : (
        <div className="beside">
          <Original need={need} />
          <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
            <Hidden name="revision" value={String(need.revision)} />
            {!isReachable && (
              <Notice tone="warn" title={clarify.noAddress}>
                {clarify.noAddressText}
              </Notice>
            )}
            <TemplatePicker templates={templates} />
            <TextArea
              name="question"
              label={clarify.question}
              hint={clarify.questionHint}
              rows={5}
              maxLength={LONGEST_DETAIL}
            />
            <Submit>{clarify.send}</Submit>
          </PostForm>
        </div>
      )}
    </>
  )
}
