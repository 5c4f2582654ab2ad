import { listMarkable, markPresence } from '#app/juries/presences.server.ts'
import { beginFile, closeBallot, openBallot } from '#app/juries/sitting-files.server.ts'
import { callSitting, closeSitting, findCalling, findSitting, openSitting } from '#app/juries/sittings.server.ts'
import { castVote } from '#app/juries/votes.server.ts'
import { CAST, type CastKey } from '../cast.ts'
import { MEETS, MET, PRESENT } from '../committees.ts'
import type { Mark, Reading } from '../judging.ts'
import { JURIES } from '../juries.ts'
import { kept, morningOf, play, workingDay } from '../teller.ts'
import type { ToldCalls } from './calls.ts'

/** A working day of the story, in minutes. */
const WORKING_MINUTES = 480
/** Minutes before the first file; the very first of a day is still the end of the day before. */
const WELCOME = 10

interface Called {
  calledAgo: number
  heldAgo: number
  place: string
  minutesPerFile: number
  chair: CastKey
  quorum?: number
}

/** The committee met: who came, who left the room for which file, how those who read each file voted. */
export async function tellMeeting(panelId: string, call: ToldCalls) {
  const seats = await callCommittee(panelId, MET)
  const day = workingDay(MET.heldAgo)
  const after = (minutes: number) => day + 1 - minutes / WORKING_MINUTES
  await play(after(1), MET.chair, (who) => openSitting(who, panelId))
  for (const key of PRESENT) {
    const jurorId = kept(seats, nameOf(key))
    await play(after(2), MET.chair, (who) => markPresence(who, panelId, { jurorId, isHere: true }))
  }
  const sitting = await play(after(2), MET.chair, (who) => findSitting(who, panelId))
  for (const [place, { applicationId }] of (sitting?.items ?? []).entries()) {
    const minutes = WELCOME + place * MET.minutesPerFile
    await play(after(minutes), MET.chair, (who) => beginFile(who, panelId, applicationId, ''))
    await play(after(minutes + 7), MET.chair, (who) => openBallot(who, panelId, applicationId))
    for (const { juror, marks } of readersOf(applicationId, call)) {
      await play(after(minutes + 8), juror, (who) => castVote(who, panelId, applicationId, wordOf(marks)))
    }
    await play(after(minutes + 9), MET.chair, (who) => closeBallot(who, panelId, applicationId))
  }
  const end = WELCOME + (sitting?.items.length ?? 0) * MET.minutesPerFile
  await play(after(end), MET.chair, (who) => closeSitting(who, panelId))
}

/** The committee is called; its files are in the order with the fewest comings and goings. */
export async function tellNextMeeting(panelId: string) {
  await callCommittee(panelId, MEETS)
}

/** The ids of those who sit, by name. */
async function callCommittee(panelId: string, { calledAgo, heldAgo, chair, ...meeting }: Called) {
  return play(calledAgo, 'claire', async (who) => {
    const { chairs } = await findCalling(who, panelId)
    const chairId = chairs.find(({ name }) => name === nameOf(chair))?.id ?? ''
    await callSitting(who, panelId, { ...meeting, startsAt: morningOf(workingDay(heldAgo)), chairId })
    return new Map((await listMarkable(who, panelId)).map(({ id, name }) => [name, id]))
  })
}

const nameOf = (key: CastKey) => CAST.find((one) => one.key === key)?.name ?? ''

function readersOf(applicationId: string, call: ToldCalls) {
  const isHere = ({ juror }: Reading) => PRESENT.includes(juror)
  const read = JURIES.home.readings.filter(({ firm }) => kept(call.files, firm) === applicationId)
  return read.filter((reading) => reading.marks && isHere(reading))
}

/** Means of a reading's points from which its juror votes to keep the file, and to hold it in reserve. */
const [KEEPS, HOLDS] = [3.8, 3.2]

function wordOf(marks: Mark[] = []) {
  const mean = marks.reduce((sum, mark) => sum + Number(mark[0]), 0) / marks.length
  if (mean >= KEEPS) return 'favourable' as const
  return mean >= HOLDS ? ('reserve' as const) : ('unfavourable' as const)
}
