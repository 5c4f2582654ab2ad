import { findCallById } from '#app/calls/calls.server.ts'
import { announceResults } from '#app/juries/announcements.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { declareInterests } from '#app/juries/interests.server.ts'
import { acceptConfidentiality, composePanel, inviteJuror } from '#app/juries/panels.server.ts'
import { listOwnReviews, saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { CAST, emailOf } from '../cast.ts'
import { commentOn, JURORS, type Reading, SITS_AS, type Verdict } from '../judging.ts'
import { CLEAR_READINGS } from '../juries/clear.ts'
import { HOME_READINGS, HOME_VERDICTS } from '../juries/home.ts'
import { MEDICINE_READINGS, MEDICINE_VERDICTS } from '../juries/medicines.ts'
import { kept, play } from '../teller.ts'
import type { ToldCalls } from './calls.ts'

interface ToldJury {
  composedAgo: number
  /** Days after it is composed: files are given, the first is read; each reading comes some hours after the one before. */
  givenAfter: number
  readAfter: number
  pace: number
  readings: Reading[]
  decision?: { daysAgo: number; verdicts: Verdict[] }
}

const MEDICINES: ToldJury = {
  ...{ composedAgo: 724, givenAfter: 6, readAfter: 9, pace: 1, readings: MEDICINE_READINGS },
  decision: { daysAgo: 690, verdicts: MEDICINE_VERDICTS },
}
const HOME: ToldJury = {
  ...{ composedAgo: 323, givenAfter: 5, readAfter: 11, pace: 1 / 3, readings: HOME_READINGS },
  decision: { daysAgo: 298, verdicts: HOME_VERDICTS },
}
/** Still being read. */
const CLEAR: ToldJury = { composedAgo: 11, givenAfter: 5.2, readAfter: 6, pace: 0.2, readings: CLEAR_READINGS }

/** Six jurors read the files of three calls; two calls are decided by a coordinator's hand, the last is being read. */
export async function tellJuries({ medicines, home, clear }: Record<'medicines' | 'home' | 'clear', ToldCalls>) {
  await tellJury(MEDICINES, medicines)
  await tellJury(HOME, home)
  await tellJury(CLEAR, clear)
}

async function tellJury(told: ToldJury, call: ToldCalls) {
  const { composedAgo, readAfter, pace, readings, decision } = told
  const panel = await play(composedAgo, 'claire', (who) => composePanel(who, call.cutoff))
  for (const [place, key] of JURORS.entries()) await seatJuror(panel.id, key, place, told, call)
  const { criteria } = await findCallById(CLOCK, call.id)
  const given = await listGiven(composedAgo - readAfter)
  for (const [place, reading] of readings.entries()) {
    const turn = readings.filter(({ firm }) => firm === reading.firm).indexOf(reading)
    const criterionIds = criteria.map(({ id }) => id)
    const days = composedAgo - readAfter - place * pace
    await play(days, reading.juror, (who) =>
      read(who, reading, kept(given, `${reading.juror} ${kept(call.files, reading.firm)}`), { criterionIds, turn }),
    )
  }
  if (!decision) return
  const verdicts = decision.verdicts.map(({ firm, ...verdict }) => {
    return { applicationId: kept(call.files, firm), ...verdict }
  })
  await play(decision.daysAgo, 'claire', async (who) => {
    await decide(who, panel.id, verdicts)
    await announceResults(who, panel.id)
  })
}

async function seatJuror(
  panelId: string,
  key: (typeof JURORS)[number],
  place: number,
  told: ToldJury,
  call: ToldCalls,
) {
  const days = told.composedAgo - 1 - place / 10
  const name = CAST.find((one) => one.key === key)?.name ?? ''
  const invited = { email: emailOf(key), name, college: SITS_AS[key] }
  const juror = await play(days, 'claire', (who) => inviteJuror(who, panelId, invited))
  await play(days - 2, key, (who) => acceptConfidentiality(who, panelId))
  await play(days - 2, key, (who) => declareInterests(who, []))
  const own = told.readings.filter((one) => one.juror === key)
  const applicationIds = own.map((one) => kept(call.files, one.firm))
  await play(told.composedAgo - told.givenAfter - place / 10, 'claire', (who) =>
    assignReviews(who, panelId, { jurorId: juror.id, applicationIds }),
  )
}

/** The reviews that each juror was given, by juror and file. */
async function listGiven(days: number) {
  const given = new Map<string, string>()
  for (const key of JURORS) {
    const own = await play(days, key, (who) => listOwnReviews(who))
    for (const { id, applicant } of own) if (applicant) given.set(`${key} ${applicant.id}`, id)
  }
  return given
}

interface Sheet {
  criterionIds: string[]
  turn: number
}

/** A juror says what binds them to a file, reads it, writes, and hands in. */
async function read(who: PersonViewer, { points, handedIn, link }: Reading, id: string, sheet: Sheet) {
  if (points === 'given') return
  if (points === null) {
    const note = link ?? 'J’ai conseillé cette entreprise il y a deux ans.'
    await declareInterest(who, id, { conflict: true, note })
    return
  }
  await declareInterest(who, id, { conflict: false })
  if (points === 'unread') return
  const scores = sheet.criterionIds.map((criterionId, row) => {
    const given = points[row] ?? 0
    return { criterionId, points: given, comment: commentOn(row, given, sheet.turn) }
  })
  await saveReview(who, id, { scores, comment: '' })
  if (handedIn !== false) await submitReview(who, id)
}
