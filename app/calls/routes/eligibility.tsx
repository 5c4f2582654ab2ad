import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { mayChange } from '#app/solutions/solution.access.ts'
import { listOwnSolutions } from '#app/solutions/solutions.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { checkEligibility, findOwnCheck } from '../checks.server.ts'
import { checkFormOf } from '../eligibility.form.ts'
import { asksForCheck, failuresOf } from '../eligibility.ts'
import { findKnown } from '../known.server.ts'
import { findOwnLateDoor } from '../late-doors.server.ts'
import { BeginFile } from '../parts/begin-file.tsx'
import { CheckFields } from '../parts/check-fields.tsx'
import { Failures } from '../parts/failures.tsx'
import { SolutionChoice, SolutionChosen } from '../parts/solution-choice.tsx'
import { words } from '../words.eligibility.ts'
import { words as house } from '../words.ts'

/** Anyone may try; `?solution=` says with which of one's own, and shows what is known of it and what it was last checked for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const own = viewer.kind === 'person' ? (await listOwnSolutions(viewer)).filter((one) => mayChange(viewer, one)) : []
  const wanted = new URL(request.url).searchParams.get('solution')
  const chosen = own.find(({ id }) => id === wanted) ?? (own.length === 1 ? own[0] : undefined)
  const check = chosen ? await findOwnCheck(viewer, call.id, chosen.id) : null
  const known = chosen ? await findKnown(viewer, chosen.id) : null
  const late = viewer.kind === 'person' && call.phase === 'closed' ? await findOwnLateDoor(viewer, call.id) : null
  const solutions = own.map(({ id, name, organisationName }) => ({ value: id, label: name, hint: organisationName }))
  return { call, late, solutions, chosen: chosen?.id, check, known, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.check.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, checkFormOf(call))
  if (!form.ok) return form.reply
  const { solutionId, ...told } = form.value
  if (!solutionId) return { slip: undefined, failed: failuresOf(call, told.facts, told.answers) }
  const { slug } = await form.once(viewer, () => checkEligibility(viewer, { callId: call.id, solutionId, ...told }))
  return redirect(`/calls/${slug}/eligibility?solution=${solutionId}`, 303)
}

export default function Eligibility() {
  const { call, late, solutions, chosen, check, known, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(words)
  const { kicker, reasons } = useWords(house)
  const language = useLanguage()
  const tried = answer && 'failed' in answer ? answer.failed : null
  const failed = tried ?? (answer?.slip ? null : (check?.failed ?? null))
  const isToChoose = solutions.length > 1 && !chosen
  const isThrough = tried === null && check !== null && check.overrideReason !== null
  return (
    <>
      <PageHead
        kicker={kicker}
        number={call.number}
        status={<CallStatus phase={call.phase} />}
        title={t.check.title}
        lead={
          <>
            <p>{inLanguage(language, call.title)}</p>
            <p>{t.check.lead}</p>
          </>
        }
      />
      {isThrough && (
        <Notice tone="good" title={t.check.letThrough}>
          <p>{check.overrideReason}</p>
          <BeginFile call={call} late={late} />
        </Notice>
      )}
      {!isThrough && failed?.length === 0 && (
        <Notice tone="good" title={t.check.passed}>
          <p>{t.check.passedText}</p>
          <BeginFile call={call} late={late} />
        </Notice>
      )}
      {!isThrough && failed !== null && failed.length > 0 && (
        <Notice tone="warn" title={t.check.stopped}>
          <Failures failed={failed} knockouts={call.knockouts} />
          <p>{t.check.stoppedText}</p>
        </Notice>
      )}
      {!asksForCheck(call) && (
        <Notice tone="good" title={t.check.nothing}>
          <p>{t.check.nothingText}</p>
          <BeginFile call={call} late={late} />
        </Notice>
      )}
      {asksForCheck(call) && isToChoose && <SolutionChoice solutions={solutions} />}
      {asksForCheck(call) && !isToChoose && (
        <PostForm slip={answer?.slip} formKey={formKey} reasons={{ ...reasons, ...t.reasons }}>
          {chosen ? (
            <SolutionChosen solutions={solutions} chosen={chosen} />
          ) : (
            <p className="hint">{t.check.visitor}</p>
          )}
          <CheckFields call={call} held={check?.answers ?? null} heldAt={check?.checkedAt ?? null} known={known} />
          <FormActions>
            <Submit>{t.check.check}</Submit>
            <ButtonLink to={`/calls/${call.slug}`} kind="plain">
              {t.check.backToCall}
            </ButtonLink>
          </FormActions>
        </PostForm>
      )}
    </>
  )
}
