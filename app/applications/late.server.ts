import { listLeftOpen } from '#app/calls/late-doors.server.ts'

interface Drafted {
  callId: string
  organisationId: string
  stage: string
}

/** Files with the instant until which a door of their own is left open to their drafts; null where none is. One query for all. */
export async function withLateDoors<T extends Drafted>(files: T[]) {
  const drafts = files.filter(({ stage }) => stage === 'draft')
  const [calls, companies] = [drafts.map((one) => one.callId), drafts.map((one) => one.organisationId)]
  const doors = drafts.length === 0 ? [] : await listLeftOpen(calls, companies)
  return files.map((file) => {
    const mine = doors.filter((door) => door.callId === file.callId && door.organisationId === file.organisationId)
    return { ...file, lateUntil: file.stage === 'draft' ? (mine.at(-1)?.until ?? null) : null }
  })
}

/** The door left open to the company of this file, whoever of its team asks; null when none is. */
export async function lateDoorOf(file: Drafted) {
  const [{ lateUntil = null } = {}] = await withLateDoors([file])
  return lateUntil && { until: lateUntil }
}
