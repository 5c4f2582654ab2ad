import { findCallById } from '#app/calls/calls.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { setBar } from '#app/juries/bars.server.ts'
import { changeComposition } from '#app/juries/composition.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { composePanel } from '#app/juries/panels.server.ts'
import { BEFORE_ANY } from '#app/juries/phase.ts'
import { planPhase } from '#app/juries/phases.server.ts'
import { seekAskedPlan } from '#app/juries/plan-seeking.server.ts'
import { askPlan } from '#app/juries/plans.server.ts'
import { freePlace } from '#app/juries/reserve.server.ts'
import { saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { declareRival } from '#app/juries/rivals.server.ts'
import { askSecondLook } from '#app/juries/second-looks.server.ts'
import { callSitting } from '#app/juries/sittings.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { decidedAndTold, seatedJuror } from '#test/juries/stage.ts'
import { SECRETS } from './secrets.ts'
import type { Calls } from './world.calls.ts'
import type { Cast, Places } from './world.people.ts'

const COMMENT = 'Réponse claire, portée par le service.'
const REASONS = 'Le projet répond au besoin et le service est prêt.'

/** A jury at work, one whose scores are open, one that has decided, and one nobody has composed. */
export async function makeJuries(cast: Cast, calls: Calls, places: Places) {
  const { coord, juror, asked, tied } = cast
  const atWork = await aPanel(coord, calls['call in jury'].id)
  const [reader, guest, kin] = [
    await seatedJuror(coord, atWork.id, juror),
    await seatedJuror(coord, atWork.id, asked, false),
    await seatedJuror(coord, atWork.id, tied),
  ]
  const [file, other, third] = [
    calls['file in jury'].id,
    calls['other file in jury'].id,
    calls['third file in jury'].id,
  ]
  const [draft, given, assigned] = await entrust(coord, atWork.id, reader.id, [file, other, third])
  const [unaccepted] = await entrust(coord, atWork.id, guest.id, [file])
  const [recused] = await entrust(coord, atWork.id, kin.id, [file])
  await write(reader.viewer, draft.id, atWork, SECRETS['draft review'], { handsIn: false })
  await write(reader.viewer, given.id, atWork, SECRETS['unopened review'])
  await declareInterest(kin.viewer, recused.id, { conflict: true, note: SECRETS['early conflict note'] })

  const closed = { jurorId: guest.id, applicationId: third, note: SECRETS['reason of a bar'] }
  await setBar(coord, atWork.id, closed)
  const { id: bar } = await db().bar.findFirstOrThrow({ where: { panelId: atWork.id }, select: { id: true } })
  await declareRival(cast.firm, places.firm.slug, places['other firm'].id)

  const ranked = await aPanel(coord, calls['ranked call'].id)
  const rankedFiles = [calls['ranked file'].id, calls['other ranked file'].id]
  const opened = await readAll(cast, ranked, rankedFiles, SECRETS['opened review'], {
    note: SECRETS['conflict note'],
  })
  const done = await aPanel(coord, calls['decided call'].id)
  const [chosen, refused] = [calls['chosen file'].id, calls['refused file'].id]
  await readAll(cast, done, [chosen, refused], COMMENT, { second: 3 })
  await decidedAndTold(coord, done.id, [
    { applicationId: chosen, outcome: 'selected', reasons: REASONS },
    { applicationId: refused, outcome: 'refused', reasons: SECRETS['reasons of a decision'] },
  ])
  await freePlace(chosen, 'trial_stopped')
  await askSecondLook(cast.firm2, refused, 'Le jury a lu la page quatre comme si le service n’existait pas.')
  const held = await aPanel(coord, calls['held call'].id)
  const [kept, left] = [calls['kept file'].id, calls['left file'].id]
  await readAll(cast, held, [kept, left], COMMENT, { second: 3 })
  await decide(coord, held.id, [
    { applicationId: kept, outcome: 'selected', reasons: SECRETS['reasons not told yet'] },
    { applicationId: left, outcome: 'refused', reasons: SECRETS['reasons not told yet'] },
  ])
  const minutes = await db().minutes.findFirstOrThrow({ where: { panelId: done.id } })
  await changeComposition(coord, atWork.id, { readings: 1, minima: [] })
  const [proposed, searched] = [
    await askPlan(coord, atWork.id, { evenness: 1 }),
    await askPlan(coord, ranked.id, { evenness: 1 }),
  ]
  await seekAskedPlan(proposed.id)
  await planPhase(coord, atWork.id, { ...BEFORE_ANY, startsAt: new Date(now().getTime() + 86_400_000) })
  const { id: phase } = await db().reviewPhase.findFirstOrThrow({ where: { panelId: atWork.id } })
  const committee = { startsAt: new Date('2031-03-10T13:00:00Z'), place: 'Salle des Platanes', minutesPerFile: 8 }
  await callSitting(coord, atWork.id, { ...committee, chairId: coord.id })
  return {
    'planned phase': { id: phase },
    'person of coord': { id: coord.id },
    'draft plan': { id: proposed.id },
    'sought plan': { id: searched.id },
    'jury at work': { id: atWork.id },
    'ranked jury': { id: ranked.id },
    'decided jury': { id: done.id },
    'held jury': { id: held.id },
    minutes: { id: minutes.id, code: minutes.digest },
    bar: { id: bar },
    'seat of juror': { id: reader.id },
    'seat of asked': { id: guest.id },
    'draft review': draft,
    'unopened review': given,
    'assigned review': assigned,
    'unaccepted review': unaccepted,
    'recused review': recused,
    'opened review': opened,
  }
}

export type Juries = Awaited<ReturnType<typeof makeJuries>>

interface Panel {
  id: string
  criteria: { id: string }[]
}

async function aPanel(coord: PersonViewer, callId: string): Promise<Panel> {
  const { cutoffs, criteria } = await findCallById(coord, callId)
  const id = cutoffs[0]?.id ?? ''
  await composePanel(coord, id)
  return { id, criteria }
}

/** Entrust files to a juror; their reviews, in the order asked. */
async function entrust(coord: PersonViewer, panelId: string, jurorId: string, applicationIds: string[]) {
  await assignReviews(coord, panelId, { jurorId, applicationIds })
  const reviews = await db().review.findMany({ where: { jurorId }, select: { id: true, applicationId: true } })
  const of = (id: string | undefined) => ({ id: reviews.find((one) => one.applicationId === id)?.id ?? '' })
  return [of(applicationIds[0]), of(applicationIds[1]), of(applicationIds[2])] as const
}

async function write(
  juror: PersonViewer,
  reviewId: string,
  panel: Panel,
  comment: string,
  { handsIn = true, points = 4 } = {},
) {
  await declareInterest(juror, reviewId, { conflict: false })
  const scores = panel.criteria.map(({ id }) => ({ criterionId: id, points, comment }))
  await saveReview(juror, reviewId, { scores, comment })
  if (handsIn) await submitReview(juror, reviewId)
}

/** Every file read by the juror, the first one declined by the juror with a link: all is in, and the scores open. Both are equal, or the second comes after. */
async function readAll(
  cast: Cast,
  panel: Panel,
  fileIds: string[],
  comment: string,
  { note, second: points = 4 }: { note?: string; second?: number },
) {
  const { coord, juror, asked, tied } = cast
  const reader = await seatedJuror(coord, panel.id, juror)
  const kin = await seatedJuror(coord, panel.id, tied)
  await seatedJuror(coord, panel.id, asked, false)
  const [first, second] = await entrust(coord, panel.id, reader.id, fileIds)
  const [recused] = await entrust(coord, panel.id, kin.id, fileIds.slice(0, 1))
  await declareInterest(kin.viewer, recused.id, { conflict: true, note })
  await write(reader.viewer, first.id, panel, comment)
  await write(reader.viewer, second.id, panel, COMMENT, { points })
  return first
}
