import { z } from 'zod'
import { TERRITORIES } from '#app/facilities/facility.ts'
import { tidyEmail } from '#app/people/person.ts'
import { holdsNir } from './identifiers.ts'
import {
  AUTHOR_KINDS,
  CONDITIONS,
  FREQUENCIES,
  LONGEST_DETAIL,
  LONGEST_STORY,
  LONGEST_TITLE,
  SETTINGS,
  SEVERITIES,
  SHORTEST_STORY,
  SPEAKS_FOR,
  SUFFERERS,
} from './need.ts'
import { LONGEST_THEME } from './theme.ts'
import { LONGEST_WISH, REFUSED, WANTED } from './wish.ts'

/** Free text that may hold no social-security number, whoever writes it. */
export const writing = (missing: string) =>
  z
    .string({ error: missing })
    .trim()
    .refine((text) => !holdsNir(text), 'nir_in_text')

const detail = writing('missing').max(LONGEST_DETAIL, 'detail_too_long').optional()
const ownWish = writing('missing').max(LONGEST_WISH, 'wish_too_long').optional()

export const NeedForm = z.object({
  title: writing('title_missing').min(5, 'title_too_short').max(LONGEST_TITLE, 'title_too_long'),
  story: writing('story_missing').min(SHORTEST_STORY, 'story_too_short').max(LONGEST_STORY, 'story_too_long'),
  sufferers: z.array(z.enum(SUFFERERS), { error: 'sufferers_missing' }).min(1, 'sufferers_missing'),
  setting: z.enum(SETTINGS, { error: 'setting_missing' }),
  facilityName: writing('missing').max(120, 'facility_too_long').optional(),
  authorKind: z.enum(AUTHOR_KINDS, { error: 'author_kind_missing' }),
  publish: z.enum(['words', 'summary'], { error: 'publish_missing' }),
  placePublic: z.boolean().default(false),
  speaksFor: z.enum(SPEAKS_FOR).default('myself'),
  territory: z.enum(TERRITORIES).optional(),
  facilityId: z.uuid().optional(),
  campaignId: z.uuid().optional(),
  frequency: z.enum(FREQUENCIES).optional(),
  severity: z.enum(SEVERITIES).optional(),
  coping: detail,
  constraints: detail,
  success: detail,
  leftOut: detail,
  codesign: z.boolean().default(false),
  host: z.boolean().default(false),
  wanted: z.array(z.enum(WANTED)).default([]),
  refused: z.array(z.enum(REFUSED)).default([]),
  wantedOwn: ownWish,
  refusedOwn: ownWish,
  contact: writing('missing')
    .max(200, 'contact_malformed')
    .transform(tidyEmail)
    .pipe(z.email('contact_malformed'))
    .optional(),
  /** Ticked once the writer has seen what was noticed in the text and keeps it. */
  seen: z.boolean().default(false),
})
export type PostedNeed = Omit<z.input<typeof NeedForm>, 'seen'>

/** Every free text of a need, for what should not be in any of them. */
export function writtenIn(posted: Partial<PostedNeed>) {
  const { title, story, facilityName, coping, constraints, success, leftOut, wantedOwn, refusedOwn } = posted
  const texts = [title, story, facilityName, coping, constraints, success, leftOut, wantedOwn, refusedOwn]
  return texts.filter((text) => text !== undefined).join('\n')
}

/** The state a page was made from: who began from an older one is told. */
export const revision = z.number().int().optional()

export const QualificationForm = z
  .object({
    revision,
    titleFr: writing('title_missing').min(5, 'title_too_short').max(LONGEST_TITLE, 'title_too_long'),
    titleEn: writing('missing').max(LONGEST_TITLE, 'title_too_long').optional(),
    summaryFr: writing('summary_missing').min(SHORTEST_STORY, 'summary_too_short').max(LONGEST_STORY, 'story_too_long'),
    summaryEn: writing('missing').max(LONGEST_STORY, 'story_too_long').optional(),
    themeId: z.uuid('theme_missing').optional(),
    conditions: z.array(z.enum(CONDITIONS)).default([]),
    /** Keeps the author's words from the public although they were given leave: someone could be recognised. */
    withhold: z.boolean().optional(),
    newTheme: writing('missing').max(LONGEST_THEME, 'theme_too_long').optional(),
  })
  .refine((form) => form.themeId !== undefined || form.newTheme !== undefined, {
    path: ['themeId'],
    message: 'theme_missing',
    // Said together with what else is missing, not once that is there.
    when: () => true,
  })
export type Qualification = z.input<typeof QualificationForm>

export const DeclinationForm = z.object({
  revision,
  reason: writing('reason_missing').min(SHORTEST_STORY, 'reason_too_short').max(600, 'reason_too_long'),
})

export const ReceiptForm = z.object({ code: z.string({ error: 'receipt_missing' }).max(60, 'receipt_wrong_length') })
export const ErasureForm = z.object({ sure: z.literal('on', { error: 'erasure_not_confirmed' }) })
