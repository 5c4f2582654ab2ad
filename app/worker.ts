import { setTimeout as pause } from 'node:timers/promises'
import { closeDueClarifications } from '#app/applications/clarifications.server.ts'
import { forgetOldApplicationImports } from '#app/applications/imports.server.ts'
import { remindOfPromises } from '#app/applications/promises-due.server.ts'
import { forgetSponsors } from '#app/applications/sponsor-answers.server.ts'
import { GRACE } from '#app/calls/call.ts'
import { openAndCloseDueCalls } from '#app/calls/doors.server.ts'
import { barFoundFor } from '#app/juries/bars.server.ts'
import { beginDuePhases } from '#app/juries/phases.server.ts'
import { seekAskedPlan } from '#app/juries/plan-seeking.server.ts'
import { remindOfReadings } from '#app/juries/reading-reminders.server.ts'
import { eraseOldSounds } from '#app/needs/attachments.server.ts'
import { forgetOldDrafts } from '#app/needs/drafts.server.ts'
import { forgetWhatIsOver } from '#app/needs/erasures.server.ts'
import { followOnly } from '#app/platform/events.server.ts'
import { sweepBytes } from '#app/platform/files.server.ts'
import { startJobs, workOffJobs } from '#app/platform/jobs.server.ts'
import { scanFile } from '#app/platform/scanner.server.ts'
import { sweepHouse } from '#app/platform/sweeping.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { warnOfEndings } from '#app/solutions/endings.server.ts'
import { aftermath, FOLLOWED } from './aftermath.server.ts'

/** What the workshop can do, by the names under which jobs are asked for. */
const tasks = {
  ...aftermath,
  /**
   * Doors of calls open and close by the minute, once the last second of a closing is over;
   * what is received is judged to the second by the commands themselves.
   */
  doors: async () => {
    await pause(GRACE)
    await openAndCloseDueCalls(CLOCK)
    await closeDueClarifications(CLOCK)
    await beginDuePhases()
  },
  drafts: async () => void (await forgetOldDrafts()),
  proofs: async () => void (await warnOfEndings(CLOCK)),
  promises: async () => void (await remindOfPromises(CLOCK)),
  readings: async () => void (await remindOfReadings(CLOCK)),
  /** Someone may have joined an applicant since their jury was composed. */
  bars: async () => barFoundFor(),
  sounds: async () => void (await eraseOldSounds()),
  forgetting: async () => {
    await forgetWhatIsOver(CLOCK)
    await forgetSponsors()
    await forgetOldApplicationImports()
  },
  scan: (payload: unknown) => scanFile((payload as { file: string }).file),
  sweeping: async () => sweepHouse(),
  /** Who would read what, as a coordinator asked. */
  plan: (payload: unknown) => seekAskedPlan((payload as { plan: string }).plan),
  /** Bytes of files that were forgotten. */
  bytes: (payload: unknown) => sweepBytes((payload as { digest: string }).digest),
}

/**
 * Doors every minute, and a minute missed while the house was closed is made up for by the next; drafts every hour; at night
 * what was promised to be forgotten by then, what the house keeps for a while only, and sounds; at dawn, proofs that end, promises and readings that are due soon.
 */
const TIMETABLE =
  '* * * * * doors\n7 * * * * drafts\n23 2 * * * forgetting\n43 2 * * * sweeping\n30 3 * * * sounds\n10 5 * * * bars\n40 5 * * * proofs\n50 5 * * * promises\n0 6 * * * readings'

/** Work off jobs beside the pages, until stopped. */
export function openWorkshop() {
  followOnly(FOLLOWED)
  return startJobs(tasks, TIMETABLE)
}

/** Work off what is due now, then return: after planting the story, and in tests. */
export const workOff = () => workOffJobs(tasks)
