import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ApplicationText } from '../application-text.tsx'
import { carryDraft } from '../carrying.server.ts'
import { lackingIn } from '../completeness.server.ts'
import { lateDoorOf } from '../late.server.ts'
import { papersAsked } from '../papers.server.ts'
import { PapersRead } from '../papers-read.tsx'
import { Door } from '../parts/door.tsx'
import { LastStep } from '../parts/last-step.tsx'
import { SubmissionForm } from '../promise.form.ts'
import { listToPromise, slipsInPromising } from '../promises.server.ts'
import { submitApplication } from '../submissions.server.ts'
import { WishesRead } from '../wishes-read.tsx'
import { words } from '../words.ts'
import { findWriting } from '../writing.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  await carryDraft(viewer, id)
  const { application, call, wishes } = await findWriting(viewer, id)
  const lacking = await lackingIn(application, wishes)
  const { papers } = await papersAsked(application)
  const toPromise = await listToPromise(application)
  const late = await lateDoorOf(application)
  return { application, call, wishes, papers, toPromise, lacking, late, serverTime: now(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.submission.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'applicationId')
  const form = await readForm(request, SubmissionForm)
  if (!form.ok) return form.reply
  const slips = await slipsInPromising(viewer, id, form.value)
  if (slips) return form.slip(slips)
  await form.once(viewer, () => submitApplication(viewer, id, form.value))
  return redirect(`/applications/${id}`, 303)
}

export default function Submission() {
  const { application, call, wishes, papers, toPromise, lacking, late, serverTime, formKey } =
    useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { submission, edit, kicker } = useWords(words)
  return (
    <>
      <PageHead kicker={kicker} title={submission.title} lead={submission.lead} />
      <Door call={call} late={late} serverTime={serverTime} />
      <LastStep
        application={application}
        call={call}
        late={late}
        lacking={lacking}
        toPromise={toPromise}
        slip={slip}
        formKey={formKey}
      />
      <Section title={application.title || edit.title}>
        <p className="quiet">{edit.for(inLanguage(useLanguage(), call.title))}</p>
        <ApplicationText application={application} />
        <WishesRead wishes={wishes} lang={application.language} />
        <PapersRead applicationId={application.id} papers={papers} />
      </Section>
    </>
  )
}
