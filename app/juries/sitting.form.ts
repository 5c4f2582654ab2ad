import { z } from 'zod'
import { holdsNir } from '#app/needs/nir.ts'
import { ParisTime } from '#app/platform/paris.ts'
import { FEWEST_MINUTES, LARGEST_QUORUM, LONGEST_PLACE, MOST_MINUTES, VOTE_WORDS } from './sitting.ts'

export const SittingForm = z.object({
  startsAt: z.string({ error: 'starts_at_missing' }).pipe(ParisTime),
  place: z
    .string({ error: 'place_missing' })
    .trim()
    .min(1, 'place_missing')
    .max(LONGEST_PLACE, 'place_too_long')
    .refine((text) => !holdsNir(text), 'holds_nir'),
  minutesPerFile: z.coerce
    .number({ error: 'minutes_malformed' })
    .int('minutes_malformed')
    .min(FEWEST_MINUTES, 'minutes_malformed')
    .max(MOST_MINUTES, 'minutes_malformed'),
  chairId: z.uuid('chair_missing'),
  /** An empty box asks for none. */
  quorum: z.coerce
    .number({ error: 'quorum_malformed' })
    .int('quorum_malformed')
    .min(1, 'quorum_malformed')
    .max(LARGEST_QUORUM, 'quorum_malformed')
    .optional(),
})

export const PlaceForm = z.object({
  place: z.coerce
    .number({ error: 'place_malformed' })
    .int('place_malformed')
    .min(1, 'place_malformed')
    .max(9_999, 'place_malformed'),
})

export const PresenceForm = z
  .object({
    jurorId: z.uuid('juror_to_mark_missing'),
    here: z.enum(['yes', 'no'], { error: 'presence_missing' }),
    from: z.enum(['room', 'lead']).default('room'),
  })
  .transform(({ jurorId, here, from }) => ({ jurorId, isHere: here === 'yes', from }))

/** The file that was being talked about when the page was made; none between two files. */
export const BeginForm = z.object({ after: z.uuid('not_found').optional() })

export const VoteForm = z.object({ word: z.enum(VOTE_WORDS, { error: 'vote_missing' }) })

/** The files the page named, and those of them with which there is a link. */
export const LinksForm = z.object({
  about: z.array(z.uuid('not_found'), { error: 'link_missing' }).min(1, 'link_missing').max(1_000),
  linked: z.array(z.uuid('not_found')).default([]),
})
