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
import { PageHead } from '#app/ui/page-head.tsx'
import { DeclinationForm } from '../need.form.ts'
import { LONGEST_DETAIL, objectionToDeclining } from '../need.ts'
import { lookAgain, useReasons } from '../parts/deciding.ts'
import { look } from '../parts/look.ts'
import { Original } from '../parts/original.tsx'
import { Overtaken } from '../parts/overtaken.tsx'
import { TemplatePicker } from '../parts/template-picker.tsx'
import { declineNeed } from '../qualifications.server.ts'
import { insertTemplate, listTemplates } from '../templates.server.ts'
import { backFrom } from '../triage.form.ts'
import { findToDecide } from '../triage.server.ts'
import { words } from '../words.qualification.ts'

export const links = look
export const shouldRevalidate = lookAgain

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { need, objection } = await findToDecide(viewer, idFrom(params, 'needId'), objectionToDeclining)
  const templates = await listTemplates(viewer, 'declination')
  const page = { need, objection, templates, back: backFrom(request.url, '/needs/triage'), formKey: newId() }
  return data(page, { status: objection ? 409 : 200 })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.decline.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const needId = idFrom(params, 'needId')
  const inserted = await insertTemplate(viewer, request, 'reason')
  if (inserted) return inserted
  const form = await readForm(request, DeclinationForm)
  if (!form.ok) return form.reply
  const { reason, revision } = form.value
  const overtaken = await form.overtaken(viewer, () => declineNeed(viewer, needId, reason, revision))
  return overtaken ?? redirect(backFrom(request.url, '/needs/triage'), 303)
}

export default function Declination() {
  const { need, objection, templates, back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { decline } = useWords(words)
  const reasons = useReasons()
  return (
    <>
      <PageHead title={decline.title} lead={decline.lead} number={need.number} />
      {objection ? (
        <Overtaken need={need} slip={slip} back={back} />
      ) : (
        <div className="beside">
          <Original need={need} />
          <PostForm key={formKey} slip={slip} formKey={formKey} reasons={reasons}>
            <Hidden name="revision" value={String(need.revision)} />
            <TemplatePicker templates={templates} />
            <TextArea name="reason" label={decline.reason} rows={4} maxLength={LONGEST_DETAIL} />
            <Submit kind="danger">{decline.send}</Submit>
          </PostForm>
        </div>
      )}
    </>
  )
}
