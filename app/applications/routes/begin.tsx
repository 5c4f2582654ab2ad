import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findCall } from '#app/calls/calls.server.ts'
import { listOwnPassed } from '#app/calls/checks.server.ts'
import { asksForCheck } from '#app/calls/eligibility.ts'
import { findOwnLateDoor } from '#app/calls/late-doors.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { mayChange } from '#app/solutions/solution.access.ts'
import { findOwnSolution, listOwnSolutions } from '#app/solutions/solutions.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { BeginningForm } from '../application.form.ts'
import { ApplicationList } from '../application-list.tsx'
import { listOwnApplications } from '../applications.server.ts'
import { beginApplication } from '../drafts.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const { id, slug, title, phase } = call
  const own = await listOwnApplications(viewer, { callId: id })
  const begun = own.filter(({ stage }) => stage !== 'withdrawn')
  const used = new Set(begun.map((application) => application.solutionId))
  const spokenFor = (await listOwnSolutions(viewer)).filter((solution) => mayChange(viewer, solution))
  const free = spokenFor.filter((solution) => !used.has(solution.id))
  const ids = free.map((solution) => solution.id)
  const passed = asksForCheck(call) ? await listOwnPassed(viewer, id, ids) : ids
  const ready = free.filter((solution) => passed.includes(solution.id))
  const solutions = ready.map(({ id, name, organisationName }) => ({ id, name, organisationName }))
  const late = phase === 'closed' ? await findOwnLateDoor(viewer, id) : null
  return {
    slug,
    title,
    open: phase === 'open' || late !== null,
    begun,
    solutions,
    unchecked: free.length - ready.length,
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.begin.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id: callId } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, BeginningForm)
  if (!form.ok) return form.reply
  const { id: solutionId, organisationId } = await findOwnSolution(viewer, form.value.solutionId)
  const beginning = { callId, solutionId, organisationId, language: await languageOf(request) }
  const { id } = await form.once(viewer, () => beginApplication(viewer, beginning))
  return redirect(`/applications/${id}/edit`, 303)
}

export default function Begin() {
  const { slug, title, open, begun, solutions, unchecked, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { begin, kicker, reasons } = useWords(words)
  return (
    <>
      <PageHead
        kicker={kicker}
        title={begin.title}
        lead={
          <>
            <p>
              <strong>{inLanguage(useLanguage(), title)}</strong> (<Link to={`/calls/${slug}`}>{begin.backToCall}</Link>
              )
            </p>
            <p>{begin.lead}</p>
          </>
        }
      />
      {begun.length > 0 && (
        <Section title={begin.begun}>
          <ApplicationList applications={begun} empty={null} />
        </Section>
      )}
      {!open && <Notice tone="warn">{begin.notOpen}</Notice>}
      {open && unchecked > 0 && (
        <Notice tone="info">
          <p>{begin.check}</p>
          <ButtonLink to={`/calls/${slug}/eligibility`} kind={solutions.length > 0 ? 'plain' : 'main'}>
            {begin.toCheck}
          </ButtonLink>
        </Notice>
      )}
      {open && solutions.length === 0 && unchecked === 0 && begun.length === 0 && (
        <Notice tone="info">
          <p>{begin.none}</p>
          <ButtonLink to="/solutions/new">{begin.describe}</ButtonLink>
        </Notice>
      )}
      {open && solutions.length > 0 && (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Choices
            type="radio"
            name="solutionId"
            legend={begin.solution}
            defaultValue={solutions.length === 1 ? solutions[0]?.id : undefined}
            options={solutions.map(({ id, name, organisationName }) => ({
              value: id,
              label: name,
              hint: begin.by(organisationName),
            }))}
          />
          <Submit>{begin.start}</Submit>
        </PostForm>
      )}
    </>
  )
}
