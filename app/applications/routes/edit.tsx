import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  type ClientActionFunctionArgs,
  Link,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ApplicationStatus } from '../application-status.tsx'
import type { ApplicationWhole } from '../applications.server.ts'
import { draftForm } from '../boxes.form.ts'
import { carryDraft, findCarried } from '../carrying.server.ts'
import { lackingIn } from '../completeness.server.ts'
import { lateDoorOf } from '../late.server.ts'
import { papersAsked } from '../papers.server.ts'
import { Before } from '../parts/before.tsx'
import { Carried } from '../parts/carried.tsx'
import { DraftForm } from '../parts/draft-form.tsx'
import { StillLacking } from '../parts/lacking-list.tsx'
import { PapersSoFar } from '../parts/papers-so-far.tsx'
import { saveAndTell } from '../parts/saved-reply.server.ts'
import { keptHere, sentBack } from '../parts/sent-back.ts'
import { findVersionAsked } from '../passport-answers.server.ts'
import { words as sponsorWords } from '../words.sponsors.ts'
import { words as teamWords } from '../words.team.ts'
import { words } from '../words.ts'
import { words as versionWords } from '../words.versions.ts'
import { findDesk, findWriting } from '../writing.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  await carryDraft(viewer, id)
  const writing = await findWriting(viewer, id)
  const carried = await findCarried(viewer, id)
  const desk = await findDesk(viewer, writing)
  const facilities = await facilitiesFor(writing.application)
  const { questionnaire, solutionId } = writing.application
  const version = await findVersionAsked(questionnaire, solutionId)
  const lacking = await lackingIn(writing.application, writing.wishes)
  const { papers, slips } = await papersAsked(writing.application)
  const late = await lateDoorOf(writing.application)
  const paperCounts = { given: papers.length, missing: Object.keys(slips).length }
  const told = { carried, desk, lacking, facilities, version, paperCounts, late }
  return { ...writing, ...told, serverTime: now(), formKey: newId() }
}

/** Names to choose from, where a question asks for a facility. */
async function facilitiesFor({ questionnaire }: ApplicationWhole) {
  const isAsked = questionsOf(questionnaire).some((question) => question.kind === 'facility')
  return isAsked ? (await listFacilityNames()).map((facility) => facility.name) : []
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.edit.title, 'noindex')

/** A page that saves while one types stays as it stands; any other save brings what has been saved meanwhile. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => formData?.get('quiet') !== 'on'

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const writing = await findWriting(viewer, idFrom(params, 'applicationId'))
  const form = await readForm(request, draftForm(writing.asked))
  return form.ok ? saveAndTell(viewer, writing, form) : form.reply
}

/** A line that is cut, or a session that ended, never takes the page away from under what is being typed. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const isQuiet = (await request.clone().formData()).get('quiet') === 'on'
  return serverAction().catch((thrown: unknown) => keptHere(thrown, isQuiet))
}

export default function EditApplication() {
  const page = useLoaderData<typeof loader>()
  const { slip, told, lost } = sentBack(useActionData())
  const { application, call, carried, paperCounts, late, serverTime, formKey } = page
  const { edit, kicker } = useWords(words)
  const { naming } = useWords(sponsorWords)
  return (
    <>
      <PageHead
        kicker={kicker}
        title={edit.title}
        status={<ApplicationStatus stage={application.stage} phase={call.phase} lateUntil={late?.until} />}
        lead={edit.for(inLanguage(useLanguage(), call.title))}
      />
      <Before call={call} late={late} serverTime={serverTime} />
      <Carried id={application.id} carried={carried} lang={application.language} formKey={formKey} />
      <StillLacking applicationId={application.id} lacking={page.lacking} />
      <DraftForm key={application.revision} {...page} slip={slip} told={told} lost={lost} />
      <PapersSoFar applicationId={application.id} {...paperCounts} />
      <p>
        <Link to={`/applications/${application.id}/sponsors`}>{naming.title}</Link>
      </p>
      <p>
        <Link to={`/applications/${application.id}/team`}>{useWords(teamWords).link}</Link>
      </p>
      <p>
        <Link to={`/applications/${application.id}/versions`}>{useWords(versionWords).link}</Link>
      </p>
      <p>
        <Link to={`/applications/${application.id}/withdrawal`}>{edit.abandon}</Link>
      </p>
    </>
  )
}
