import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import {
  CHOICES,
  FEWEST_MINUTES,
  LONGEST_CRITERION,
  LONGEST_PLACE,
  MOST_CRITERIA,
  MOST_MINUTES,
  MOST_PAUSE,
  MOST_WEIGHT,
  slotsBetween,
} from './hearing.ts'

export const criterionField = (line: number) => `criterion-${line}`
export const weightField = (line: number) => `weight-${line}`

const number = (least: number, most: number, word: string) =>
  z.coerce.number({ error: word }).int(word).min(least, word).max(most, word)

/** The grid of the hearings and what it weighs; lines left empty are no criteria. */
export const RoundForm = z
  .looseObject({
    minutes: number(FEWEST_MINUTES, MOST_MINUTES, 'minutes_malformed'),
    pause: number(0, MOST_PAUSE, 'pause_malformed'),
    choice: z.enum(CHOICES, { error: 'choice_missing' }),
    weight: number(0, MOST_WEIGHT, 'weight_malformed'),
  })
  .transform((typed, context) => {
    const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    const textIn = (field: string) => {
      const text = typed[field]
      return typeof text === 'string' ? text.trim() : ''
    }
    const criteria = Array.from({ length: MOST_CRITERIA }, (_, line) => line).flatMap((line) => {
      const [name, weight] = [textIn(criterionField(line)), textIn(weightField(line))]
      if (name === '' && weight === '') return []
      if (name.length < 3) slip(criterionField(line), 'criterion_missing')
      if (name.length > LONGEST_CRITERION) slip(criterionField(line), 'text_too_long')
      if (holdsNir(name)) slip(criterionField(line), 'nir_in_text')
      const isWeight = /^\d{1,3}$/.test(weight) && Number(weight) >= 1 && Number(weight) <= MOST_WEIGHT
      if (!isWeight) slip(weightField(line), 'weight_missing')
      return [{ name, weight: isWeight ? Number(weight) : 1 }]
    })
    if (criteria.length === 0) slip(criterionField(0), 'no_criterion')
    const { minutes, pause, choice, weight } = typed
    return { minutes, pause, choice, weight, criteria }
  })
export type RoundRules = z.output<typeof RoundForm>

/** A day of hearings, as wall time of Paris: a night that changes the clocks skips an hour that nobody can type. */
export const DayForm = z
  .object({
    day: z.string({ error: 'day_missing' }),
    from: z.string({ error: 'hour_missing' }),
    to: z.string({ error: 'hour_missing' }),
    place: z
      .string({ error: 'place_missing' })
      .trim()
      .min(3, 'place_missing')
      .max(LONGEST_PLACE, 'text_too_long')
      .refine((text) => !holdsNir(text), 'nir_in_text'),
  })
  .transform(({ day, from, to, place }, context) => {
    const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
    const noon = instantOfParis(`${day}T12:00`)
    const instantOf = (field: string, hour: string) => {
      const instant = instantOfParis(`${day}T${hour}`)
      if (noon && !instant) slip(field, /^\d{2}:\d{2}$/.test(hour) ? 'hour_does_not_exist' : 'hour_missing')
      return instant
    }
    if (!noon) slip('day', 'day_malformed')
    const [startsAt, endsAt] = [instantOf('from', from), instantOf('to', to)]
    if (startsAt && endsAt && endsAt <= startsAt) slip('to', 'ends_before_it_begins')
    return { startsAt: startsAt ?? new Date(0), endsAt: endsAt ?? new Date(0), place }
  })
export type HearingDay = z.output<typeof DayForm>

/** The slots that a day makes, by the rules of the round. */
export function slotsOf({ startsAt, endsAt }: HearingDay, round: { minutes: number; pause: number }) {
  return slotsBetween(startsAt, endsAt, round.minutes, round.pause)
}

export const SlotForm = z.object({ slotId: z.uuid('slot_missing') })
