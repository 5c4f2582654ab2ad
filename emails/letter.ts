/**
 * A letter says who, what kind of thing and where to read it; never what a need or an application contains.
 * Its parts come from a closed list of short kinds, so that a story cannot be put in an envelope by mistake.
 */
import { z } from 'zod'

export type Language = 'fr' | 'en'

/** A social-security number has 13 digits, 15 with its key: no name of a person or a place has as many. */
const DIGITS_OF_A_NIR = 13

/** The longest name a line of a letter carries. */
const LONGEST_NAME = 120

/** A name on one line, out of which no mail program makes a link. */
export function oneLine(name: string) {
  const line = name
    .replace(/[/\\:@<>\p{Cc}]/gu, ' ')
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line
}

const name = z
  .string()
  .refine((text) => text.replace(/\D/g, '').length < DIGITS_OF_A_NIR, 'looks_like_nir')
  .transform(oneLine)
const link = z.url({ protocol: /^https?$/ })
/** What people quote on the telephone: B-2026-0042. */
const number = z.string().regex(/^[A-Z]{1,3}-\d{4}-\d{3,6}$/)
const code = z.string().regex(/^\d{6}$/)
/** As it is printed on a receipt. */
const receiptCode = z.string().regex(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z]$/)
const digestPrefix = z.string().regex(/^[0-9a-f]{8,16}$/)
const day = z.date()

const PARTS = {
  'sign-in': z.object({ link, code }),
  'need-news': z.object({ name, number, link }),
  'need-step': z.object({ name, number, link }),
  'need-withdrawn': z.object({ name, number, link }),
  'need-news-by-code': z.object({ number, link }),
  'clarification-answered': z.object({ name, link }),
  'needs-handed-over': z.object({ name, link }),
  'lost-code': z.object({ number, code: receiptCode, link }),
  'application-received': z.object({ name, number, digestPrefix, link }),
  'file-to-clarify': z.object({ name, number, on: day, link }),
  'promise-due': z.object({ name, number, on: day, link }),
  'file-clarified': z.object({ name, number, link }),
  'file-brought': z.object({ name, number, link }),
  'file-refused': z.object({ name, link }),
  'file-turned-down': z.object({ name, number, link }),
  'sponsor-asked': z.object({ name, maker: name, facility: name, link }),
  'sponsor-answered': z.object({ name, number, link }),
  'decision-ready': z.object({ name, number, link }),
  'results-announced': z.object({ name, number, link }),
  'reserve-called': z.object({ name, number, link }),
  'second-look-asked': z.object({ name, number, link }),
  'second-look-answered': z.object({ name, number, link }),
  'jury-invitation': z.object({ name, organiser: name, link }),
  'round-invitation': z.object({ organiser: name, on: day, link }),
  'sitting-called': z.object({ name, organiser: name, on: day, link }),
  'minutes-to-sign': z.object({ name, number, link }),
  'sitting-moved': z.object({ name, organiser: name, on: day, link }),
  'review-assigned': z.object({ name, by: day.nullable(), link }),
  'readings-due': z.object({ name, number, on: day, link }),
  'pledge-received': z.object({ name, number, link }),
  'award-to-approve': z.object({ name, proposer: name, link }),
  'hosting-asked': z.object({ name, asker: name, facility: name, link }),
  'hearing-called': z.object({ name, number, link }),
  'hearing-set': z.object({ name, number, on: day, link }),
  'hearing-slots': z.object({ name, number, link }),
  'hearing-called-off': z.object({ name, number, link }),
  'hearings-changed': z.object({ name, link }),
  'statement-asked': z.object({ name, facility: name, on: day, link }),
  'colleague-invitation': z.object({ inviter: name, organisation: name, on: day, link }),
  'member-invitation': z.object({ inviter: name, organisation: name, on: day, link }),
  'proof-ending': z.object({ name, on: day, link }),
  'milestone-due': z.object({ name, on: day, link }),
  'call-amended': z.object({ name, number, link }),
  'call-extended': z.object({ name, number, link }),
  'call-cancelled': z.object({ name, number, link }),
  'late-door': z.object({ name, number, link }),
  'let-through': z.object({ name, number, link }),
  'call-opened': z.object({ name, number, link }),
  'question-settled': z.object({ name, number, link }),
  'questions-answered': z.object({ name, number, link }),
}

export type LetterName = keyof typeof PARTS
export type LetterProps = { [N in LetterName]: z.infer<(typeof PARTS)[N]> }
export type LetterOf<N extends LetterName> = { [K in N]: { name: K; props: LetterProps[K] } }[N]
export type Letter = LetterOf<LetterName>

/** What each letter may carry; anything else is refused before it is written. */
export const LETTER_PARTS: { [N in LetterName]: z.ZodType<LetterProps[N]> } = PARTS
