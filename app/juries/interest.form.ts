import { z } from 'zod'
import { holdsNir } from '#app/needs/identifiers.ts'
import { LONGEST_WHY, SHORTEST_WHY } from './conflict.ts'
import { LONGEST_NAME, MOST_LINKS, NATURES, type Nature } from './interest.ts'

/** The names of a line's boxes. */
export const nameField = (line: number) => `name-${line}`
export const natureField = (line: number) => `nature-${line}`
export const endedField = (line: number) => `ended-${line}`

const YEAR = /^(19|20)\d{2}$/

/** A declaration as typed: none, or some links, one a line; lines left empty are no links. */
export const InterestsForm = z.record(z.string(), z.unknown()).transform((typed, context) => {
  const slip = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
  const textIn = (field: string) => (typeof typed[field] === 'string' ? typed[field].trim() : '')
  const links = Array.from({ length: MOST_LINKS }, (_, line) => line).flatMap((line) => {
    const [name, nature, ended] = [textIn(nameField(line)), textIn(natureField(line)), textIn(endedField(line))]
    if (name === '' && nature === '' && ended === '') return []
    if (name.length < 2 || name.length > LONGEST_NAME) slip(nameField(line), 'link_name_missing')
    if (holdsNir(name)) slip(nameField(line), 'nir_in_text')
    if (!NATURES.some((known) => known === nature)) slip(natureField(line), 'link_nature_missing')
    if (ended !== '' && !YEAR.test(ended)) slip(endedField(line), 'year_malformed')
    return [{ name, nature: nature as Nature, endedYear: YEAR.test(ended) ? Number(ended) : null }]
  })
  const has = textIn('has')
  if (has !== 'none' && has !== 'some') slip('has', 'interests_missing')
  if (has === 'none' && links.length > 0) slip('has', 'links_though_none')
  if (has === 'some' && links.length === 0) slip(nameField(0), 'link_name_missing')
  return links
})

const why = z
  .string({ error: 'why_missing' })
  .trim()
  .min(SHORTEST_WHY, 'why_missing')
  .max(LONGEST_WHY, 'note_too_long')
  .refine((text) => !holdsNir(text), 'nir_in_text')

export const BarForm = z.object({
  jurorId: z.uuid('juror_missing'),
  applicationId: z.uuid('no_file_chosen'),
  note: why,
})

export const LiftForm = z.object({ why })

/** A company declared a competitor, or no longer one. */
export const RivalForm = z.object({ rivalId: z.uuid('rival_missing') })

/** Who reads a file instead of whoever stepped aside. */
export const ReplacementForm = z.object({ jurorId: z.uuid('juror_missing') })
