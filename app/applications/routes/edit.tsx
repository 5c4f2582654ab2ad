import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findCallById } from '#app/calls/calls.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { formatTime } from '#app/ui/when.tsx'
import { mayWrite } from '../application.access.ts'
import { draftForm } from '../application.form.ts'
import { objectionToSaving } from '../application.ts'
import { ApplicationStatus } from '../application-status.tsx'
import { type ApplicationWhole, findApplication } from '../applications.server.ts'
import { saveApplication } from '../drafts.server.ts'
import { Before } from '../parts/before.tsx'
import { DraftForm } from '../parts/draft-form.tsx'
import { words as sponsorWords } from '../words.sponsors.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const application = await findApplication(viewer, idFrom(params, 'applicationId'))
  if (!mayWrite(viewer, application)) refuse(403, 'not_of_this_organisation')
  const objection = objectionToSaving(application)
  if (objection) refuse(409, objection)
  const call = await findCallById(viewer, application.callId)
  return { application, call, facilities: await facilitiesFor(application), serverTime: now(), formKey: newId() }
}

/** Names to choose from, where a question asks for a facility. */
async function facilitiesFor({ questionnaire }: ApplicationWhole) {
  const isAsked = questionsOf(questionnaire).some((question) => question.kind === 'facility')
  return isAsked ? (await listFacilityNames()).map((facility) => facility.name) : []
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.edit.title, 'noindex')

/** A refused save also brings what has been saved meanwhile: its revision, and a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, questionnaire } = await findApplication(viewer, idFrom(params, 'applicationId'))
  const form = await readForm(request, draftForm(questionnaire))
  if (!form.ok) return form.reply
  const { draft, onward = 'edit' } = form.value
  const saved = await form.once(viewer, () => saveApplication(viewer, id, draft))
  return saved.objection ? form.slip({ '': [saved.objection] }) : redirect(`/applications/${id}/${onward}`, 303)
}

export default function EditApplication() {
  const { application, call, facilities, serverTime, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { edit, kicker } = useWords(words)
  const { naming } = useWords(sponsorWords)
  const language = useLanguage()
  const saved = application.revision > 1 && formatTime(language, application.savedAt.toISOString())
  return (
    <>
      <PageHead
        kicker={kicker}
        title={edit.title}
        status={<ApplicationStatus stage={application.stage} />}
        lead={edit.for(inLanguage(language, call.title))}
      />
      <Before call={call} serverTime={serverTime} elsewhere={slip?.errors['']?.includes('edited_elsewhere') ?? false} />
      {saved && !slip && <p role="status">{edit.saved(saved)}</p>}
      <DraftForm
        key={application.revision}
        slip={slip}
        formKey={formKey}
        application={application}
        call={call}
        facilities={facilities}
      />
      <p>
        <Link to={`/applications/${application.id}/sponsors`}>{naming.title}</Link>
      </p>
      <p>
        <Link to={`/applications/${application.id}/withdrawal`}>{edit.abandon}</Link>
      </p>
    </>
  )
}
