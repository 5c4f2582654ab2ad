import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { juryPath } from '../panels.server.ts'
import { PhaseFields, Phases } from '../parts/phases.tsx'
import { PhaseForm } from '../phase.form.ts'
import { findPhases, planPhase } from '../phases.server.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, phases, holdsId, namesAreKnown } = await findPhases(viewer, idFrom(params, 'panelId'))
  const isOpen = panel.stage !== 'decided'
  const mayHideNames = !namesAreKnown && !phases.some((phase) => phase.applicantsNamed)
  const about = { title: panel.call.title, back: juryPath(panel) }
  return { ...about, phases, holdsId, isOpen, mayHideNames, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, phaseWords, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, PhaseForm)
  if (!form.ok) return form.reply
  const { objection } = await form.once(viewer, () => planPhase(viewer, panelId, form.value))
  if (objection) return form.slip({ [objection === 'names_known' ? 'applicants' : 'starts']: [objection] })
  return redirect(`/juries/${panelId}/phases`, 303)
}

export default function PhasesOfJury() {
  const { title, back, phases, holdsId, isOpen, mayHideNames, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const t = useWords(phaseWords)
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <p className="prose">{t.before}</p>
      <Phases phases={phases} holdsId={holdsId} isOpen={isOpen} />
      {isOpen && (
        <Section title={t.plan}>
          <PhaseFields key={phases.length} slip={slip} formKey={formKey} mayHideNames={mayHideNames} />
        </Section>
      )}
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
