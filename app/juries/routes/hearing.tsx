import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SlotForm } from '../hearing.form.ts'
import { findHeardOutcome } from '../hearing-results.server.ts'
import { chooseSlot, findHearingToSet } from '../own-hearings.server.ts'
import { HeardDetail } from '../parts/heard.tsx'
import { heardName } from '../parts/heard-name.ts'
import { HearingActions, HearingFacts, SlotChoice } from '../parts/hearing-parts.tsx'
import { words } from '../words.hearings.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const whole = await findHearingToSet(viewer, idFrom(params, 'hearingId'))
  const { hearing, file, as, isNamed, panel, call, round, movable, free, jurorId } = whole
  const { number, solutionName, organisationName } = file
  const { id, slot, calledOffAt, changes } = hearing
  return {
    hearing: { id, slot, calledOffAt, wasSet: changes > 0 },
    ...{ file: { number, solutionName, organisationName }, as, isNamed, call, movable, free },
    criteria: round.criteria.map((criterion) => criterion.name),
    ...{ panelId: panel.id, scores: jurorId !== null && calledOffAt === null && slot !== null },
    ...{ outcome: await findHeardOutcome(whole), formKey: newId() },
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.own.kicker, 'noindex')

/** A slot that somebody else has just taken is no longer among those shown; a fresh key lets another be chosen. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hearingId = idFrom(params, 'hearingId')
  const form = await readForm(request, SlotForm)
  if (!form.ok) return form.reply
  const { objection } = await form.once(viewer, () => chooseSlot(viewer, hearingId, form.value.slotId))
  if (objection) return form.slip({ slotId: [objection] })
  return redirect(`/hearings/${hearingId}`, 303)
}

export default function Hearing() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { file, as, movable, outcome, hearing } = page
  return (
    <>
      <PageHead
        kicker={t.own.kicker}
        number={file.number ?? undefined}
        title={heardName(file, t.own.unnamed)}
        lead={leadOf(page, t.own)}
      />
      <HearingFacts {...page} />
      <HearingActions {...page} />
      {movable === null && <SlotChoice {...page} slip={slip} />}
      {movable !== null && as === 'heard' && !hearing.calledOffAt && (
        <p className="quiet">{sentenceOf(t.reasons, movable)}</p>
      )}
      {outcome && (
        <section className="section">
          <h2>{t.own.result}</h2>
          <HeardDetail heard={outcome} />
        </section>
      )}
    </>
  )
}

type Page = Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'hearing' | 'as' | 'isNamed'>

function leadOf({ hearing, as, isNamed }: Page, own: (typeof words)['fr']['own']) {
  if (hearing.calledOffAt) return own.offPlain
  if (as === 'heard') return own.heardLead
  if (as === 'juror') return isNamed ? own.jurorLead : own.unnamedLead
}
