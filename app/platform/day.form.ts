import { z } from 'zod'
import { instantOfParis } from './paris.ts'

/** A day typed or picked (2026-03-12), as the instant it begins in Paris. */
export const Day = z.string({ error: 'day_missing' }).transform((typed, context) => {
  const instant = instantOfParis(`${typed}T00:00`)
  if (instant !== null) return instant
  context.addIssue({ code: 'custom', message: 'day_malformed' })
  return z.NEVER
})
