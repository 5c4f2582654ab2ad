import { z } from 'zod'
import { Day } from '#app/platform/day.form.ts'

const PREFIX = 'promise-'

/** What is pressed to send a file: with it, in an express call, the day by which each document left for later is promised. */
export const SubmissionForm = z.looseObject({}).transform((boxes, told) => {
  const promised: Record<string, Date> = {}
  for (const [name, typed] of Object.entries(boxes)) {
    if (!name.startsWith(PREFIX) || typed === '' || typed === undefined) continue
    const read = Day.safeParse(typed)
    if (read.success) promised[name.slice(PREFIX.length)] = read.data
    else told.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'day_malformed', path: [name] })
  }
  return promised
})
