import { z } from 'zod'
import { holdsNir } from '#app/needs/nir.ts'
import { LONGEST_SAID, SPONSOR_ANSWERS, SPONSOR_ROLES, type SponsorRole } from './sponsor.ts'

const line = z
  .string()
  .trim()
  .max(120, 'text_too_long')
  .refine((text) => !holdsNir(text), 'holds_nir')
  .optional()
const address = z.string().trim().toLowerCase().pipe(z.email('email_malformed').max(200, 'email_malformed')).optional()

export interface Naming {
  /** One of our directory; its name is then ours. */
  facilityId?: string
  facilityName: string
  said: string
  people: { role: SponsorRole; name: string; email: string }[]
}

/** A facility of a file, and who there is said to have agreed: the clinician, the management, or both. */
export const NamingForm = z
  .object({
    facilityId: z.uuid('facility_unknown').optional(),
    facilityName: line,
    said: z
      .string()
      .trim()
      .max(LONGEST_SAID, 'text_too_long')
      .refine((text) => !holdsNir(text), 'holds_nir')
      .default(''),
    clinicianName: line,
    clinicianEmail: address,
    managementName: line,
    managementEmail: address,
  })
  .transform(({ facilityId, facilityName, said, ...boxes }, told): Naming => {
    const slip = (field: string, message: string) => told.addIssue({ code: 'custom', message, path: [field] })
    if (!facilityId && !facilityName) slip('facilityId', 'facility_missing')
    if (said === '') slip('said', 'said_missing')
    const people: Naming['people'] = []
    for (const role of SPONSOR_ROLES) {
      const [name, email] = [boxes[`${role}Name`], boxes[`${role}Email`]]
      if (name && email) people.push({ role, name, email })
      else if (name) slip(`${role}Email`, 'email_missing')
      else if (email) slip(`${role}Name`, 'name_missing')
    }
    if (people.length === 0 && !boxes.clinicianName && !boxes.clinicianEmail) slip('clinicianName', 'nobody_named')
    const [first, second] = people
    if (first && first.email === second?.email) slip('managementEmail', 'same_person_twice')
    return { facilityId, facilityName: facilityName ?? '', said, people }
  })
/** What someone named answers: a correction and a refusal say why. */
export const SponsorAnswerForm = z
  .object({
    answer: z.enum(SPONSOR_ANSWERS, { error: 'answer_to_choose' }),
    words: z
      .string()
      .trim()
      .max(LONGEST_SAID, 'text_too_long')
      .refine((text) => !holdsNir(text), 'holds_nir')
      .optional(),
  })
  .transform(({ answer, words }, told) => {
    if (answer !== 'confirmed' && !words) told.addIssue({ code: 'custom', message: 'words_missing', path: ['words'] })
    return { answer, words: answer === 'confirmed' ? null : (words ?? null) }
  })
export type SponsorReply = z.output<typeof SponsorAnswerForm>
