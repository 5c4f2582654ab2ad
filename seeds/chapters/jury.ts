import { findCallById } from '#app/calls/calls.server.ts'
import { entrustReadings } from '#app/juries/assignments.server.ts'
import { barFound } from '#app/juries/bars.server.ts'
import { changeComposition } from '#app/juries/composition.server.ts'
import { chooseCounting } from '#app/juries/counting.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { saveExpertise } from '#app/juries/expertise.server.ts'
import { declareInterests } from '#app/juries/interests.server.ts'
import { acceptConfidentiality, composePanel, declineInvitation, inviteJuror } from '#app/juries/panels.server.ts'
import { endOfDay } from '#app/juries/reading-date.ts'
import { listOwnReviews, saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { CAST, type CastKey, emailOf } from '../cast.ts'
import type { Mark, Reading, ToldJury } from '../judging.ts'
import { JUROR_KEYS, type JurorKey, jurorOf } from '../jurors.ts'
import { daysAgo, kept, play } from '../teller.ts'
import type { ThemeKey } from '../told-need.ts'
import type { ToldCalls } from './calls.ts'

/** Three people read each file: one who treats, one who is treated or cares for somebody, and a third. */
const READINGS = {
  readings: 3,
  minima: [...(['clinical', 'patient'] as const)].map((college) => ({ college, least: 1 })),
}
/** From the day a jury is composed to that by which it hands in: two weekends. */
const DAYS_TO_READ = 13
/** Whoever takes over a file opens it the day after. */
const OPENS_AFTER = 1

/** Each juror says once what they know. */
export async function tellExpertise(themes: Map<ThemeKey, string>) {
  for (const key of JUROR_KEYS) {
    const { about, conditions = [], skills, themes: known } = jurorOf(key)
    const told = { about, conditions, skills, themes: known.map((theme) => kept(themes, theme)) }
    await play(OLDEST_JURY, key, (who) => saveExpertise(who, told))
  }
}

/** Before the first jury sits. */
const OLDEST_JURY = 725

/** A jury is composed, its jurors say what binds them, files are entrusted, read and scored. */
export async function tellJury(told: ToldJury, call: ToldCalls) {
  const { composedAgo, givenAfter, readings, counting } = told
  const panel = await play(composedAgo, 'claire', (who) => composePanel(who, call.cutoff))
  const readBy = endOfDay(parisDay(daysAgo(composedAgo - DAYS_TO_READ)))
  await play(composedAgo, 'claire', (who) => changeComposition(who, panel.id, { ...READINGS, readBy }))
  const seats = await invite(told, panel.id)
  // The story is told before any job runs: what follows a declaration is done here.
  await at(daysAgo(composedAgo - givenAfter + 0.5), () => barFound(panel.id))
  const pairOf = ({ juror, firm }: Reading) => ({
    jurorId: kept(seats, juror),
    applicationId: kept(call.files, firm),
  })
  const entrust = (days: number, given: Reading[]) =>
    play(days, 'claire', (who) => entrustReadings(who, panel.id, given.map(pairOf)))
  const first = readings.filter(({ givenLater }) => givenLater === undefined)
  await entrust(composedAgo - givenAfter, first)
  if (counting) await play(counting.chosenAgo, 'claire', (who) => chooseCounting(who, panel.id, counting.column))
  await readAll(told, call, entrust)
  return panel.id
}

/** Everyone is invited on the same day and answers within two; the seats by juror come back. */
async function invite({ composedAgo, jurors, silent, declines }: ToldJury, panelId: string) {
  const seats = new Map<JurorKey, string>()
  for (const [place, key] of jurors.entries()) {
    const days = composedAgo - 1 - place / 20
    const { college, most, links = [] } = jurorOf(key)
    const juror = await play(days, 'claire', (who) => inviteJuror(who, panelId, { ...letterTo(key), college, most }))
    await play(days - 2, key, async (who) => {
      await acceptConfidentiality(who, panelId)
      const year = daysAgo(days).getFullYear()
      const told = links.map(({ name, nature, endedAgo }) => {
        return { name, nature, endedYear: endedAgo === undefined ? null : year - endedAgo }
      })
      await declareInterests(who, told)
    })
    seats.set(key, juror.id)
  }
  for (const key of [silent, declines?.by]) {
    if (key)
      await play(composedAgo - 2, 'claire', (who) =>
        inviteJuror(who, panelId, { ...letterTo(key), college: 'clinical' }),
      )
  }
  if (declines) await play(composedAgo - 3, declines.by, (who) => declineInvitation(who, panelId, declines.why))
  return seats
}

function letterTo(key: CastKey) {
  return { email: emailOf(key), name: CAST.find((one) => one.key === key)?.name ?? '' }
}

async function readAll(
  { composedAgo, givenAfter, readAfter, pace, readings }: ToldJury,
  call: ToldCalls,
  entrust: (days: number, given: Reading[]) => Promise<unknown>,
) {
  const { criteria } = await findCallById(CLOCK, call.id)
  const criterionIds = criteria.map(({ id }) => id)
  for (const [place, reading] of readings.entries()) {
    const { juror, firm, givenLater } = reading
    const givenAgo = composedAgo - givenAfter - (givenLater ?? 0)
    if (givenLater !== undefined) await entrust(givenAgo, [reading])
    const days = givenLater === undefined ? composedAgo - readAfter - place * pace : givenAgo - OPENS_AFTER
    if (reading.upTo === 'given') continue
    await play(days, juror, (who) => read(who, reading, kept(call.files, firm), criterionIds))
  }
}

/** A juror says what binds them to a file, reads it, writes, and hands in. */
async function read(who: PersonViewer, { marks, upTo, link, confidence }: Reading, fileId: string, ids: string[]) {
  const own = await listOwnReviews(who)
  const id = own.find(({ applicant }) => applicant?.id === fileId)?.id ?? ''
  if (upTo === 'recused') {
    await declareInterest(who, id, { conflict: true, note: link })
    return
  }
  await declareInterest(who, id, { conflict: false })
  if (upTo === 'declared') return
  await saveReview(who, id, { scores: scoresOf(marks, ids), comment: '', confidence })
  if (upTo !== 'draft') await submitReview(who, id)
}

/** Points and comment of each criterion. */
export function scoresOf(marks: readonly Mark[] = [], criterionIds: string[]) {
  return criterionIds.map((criterionId, row) => {
    const [points = '', ...said] = (marks[row] ?? '0 ').split(' ')
    return { criterionId, points: Number(points), comment: said.join(' ') }
  })
}
