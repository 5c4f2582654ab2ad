import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { listOwnSolutions } from '#app/solutions/solutions.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { checkEligibility, findOwnCheck } from '../checks.server.ts'
import { checkFormOf } from '../eligibility.form.ts'
import { asksForCheck, failuresOf } from '../eligibility.ts'
import { CheckFields } from '../parts/check-fields.tsx'
import { Failures } from '../parts/failures.tsx'
import { words } from '../words.eligibility.ts'
import { words as house } from '../words.ts'

/** Anyone may try; `?solution=` shows what one's own was last checked for. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const own = viewer.kind === 'person' ? await listOwnSolutions(viewer) : []
  const chosen = new URL(request.url).searchParams.get('solution') ?? ''
  const isOwn = isId(chosen) && own.some(({ id }) => id === chosen)
  const check = isOwn ? await findOwnCheck(viewer, call.id, chosen) : null
  const solutions = own.map(({ id, name, organisationName }) => ({ value: id, label: name, hint: organisationName }))
  return { call, solutions, chosen: isOwn ? chosen : undefined, check, formKey: newId() }
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
  const { call, solutions, chosen, check, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(words)
  const { kicker, reasons } = useWords(house)
  const language = useLanguage()
  const tried = answer && 'failed' in answer ? answer.failed : null
  const failed = tried ?? (answer?.slip ? null : (check?.failed ?? null))
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
          <Begin slug={call.slug} />
        </Notice>
      )}
      {!isThrough && failed?.length === 0 && (
        <Notice tone="good" title={t.check.passed}>
          <p>{t.check.passedText}</p>
          <Begin slug={call.slug} />
        </Notice>
      )}
      {!isThrough && failed !== null && failed.length > 0 && (
        <Notice tone="warn" title={t.check.stopped}>
          <Failures failed={failed} knockouts={call.knockouts} />
          <p>{t.check.stoppedText}</p>
        </Notice>
      )}
      {asksForCheck(call) ? (
        <PostForm slip={answer?.slip} formKey={formKey} reasons={{ ...reasons, ...t.reasons }}>
          {solutions.length === 0 ? (
            <p className="hint">{t.check.visitor}</p>
          ) : (
            <Choices
              type="radio"
              name="solutionId"
              legend={t.check.solution}
              options={solutions}
              defaultValue={chosen ?? (solutions.length === 1 ? solutions[0]?.value : undefined)}
            />
          )}
          <CheckFields call={call} held={check?.answers ?? null} />
          <FormActions>
            <Submit>{t.check.check}</Submit>
            <ButtonLink to={`/calls/${call.slug}`} kind="plain">
              {t.check.backToCall}
            </ButtonLink>
          </FormActions>
        </PostForm>
      ) : (
        <p>{t.check.nothing}</p>
      )}
    </>
  )
}

function Begin({ slug }: { slug: string }) {
  return <ButtonLink to={`/calls/${slug}/application`}>{useWords(words).check.begin}</ButtonLink>
}
