/**
 * What in a text could tell who a patient is, or name someone of the staff. A social-security number is refused (`nir.ts`);
 * these are warned about and, if kept, read first by a coordinator.
 */
export { holdsNir } from './nir.ts'

export const WARNED = [
  'email_in_text',
  'phone_in_text',
  'birth_date_in_text',
  'patient_number_in_text',
  'name_in_text',
] as const
export type Warning = (typeof WARNED)[number]

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const MONTH = String.raw`(?:\s*[/.-]\s*(?:0?[1-9]|1[0-2])\s*[/.-]\s*|\s+(?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)\p{L}*\.?\s+)`
const DATE = String.raw`${DAY}(?:er)?${MONTH}(?:19|20)?\d{2}(?!\d)`
/** Two words that begin with a capital, the second at least written as names are. */
const FULL_NAME = String.raw`\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+`

const TITLES = 'Dr|DR|Pr|PR|Docteure?|Professeure?|Mme|Mmes|Madame|Mlle|Mademoiselle|Mr|M\\.|MM\\.|Monsieur'
const POSTS =
  'infirmi(?:er|ère)|aide-soignante?|interne|sage-femme|kiné|brancardi(?:er|ère)|cadre(?: de santé)?|secrétaire|chirurgien(?:ne)?|médecin|IDE|AS|ASH'

const SIGNS: Record<Warning, RegExp[]> = {
  email_in_text: [/[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+\s?\.\s?[\p{L}\d.-]{2,}/iu],
  phone_in_text: [/(?<!\d)(?:(?:\+|00)33\s?(?:\(0\))?|0)[\s./-]?[1-9](?:[\s./-]?\d{2}){4}(?!\d)/],
  birth_date_in_text: [
    /\bn(?:é|ée|és|ées|e|ee)?\(?e?\)?s?\s+(?:le|en)\s+\d{1,2}/iu,
    /\b(?:date de naissance|DDN)\b/iu,
    new RegExp(`${FULL_NAME}[\\s,(:–-]{1,4}${DATE}`, 'u'),
    new RegExp(`${DATE}[\\s,):–-]{1,4}${FULL_NAME}`, 'u'),
  ],
  patient_number_in_text: [
    /(?<!\p{L})(?:IPP|INS|INS-C|NDA|NIP|IEP|n°\s*(?:de\s+|du\s+)?(?:dossier|patient|séjour|venue)|num(?:é|e)ro\s+(?:de\s+|du\s+)?(?:dossier|patient|séjour|venue))(?!\p{L})[\s:°n=]*(?=[A-Z-]*\d)[\dA-Z-]{4,}/iu,
  ],
  name_in_text: [
    new RegExp(`(?<!\\p{L})(?:${TITLES})\\.?\\s+(?:\\p{Lu}\\.\\s*)?\\p{Lu}[\\p{L}'’-]+`, 'u'),
    new RegExp(`(?<!\\p{L})(?:${POSTS}),?\\s+${FULL_NAME}`, 'u'),
    /(?<!\p{L})(?:je m['’]appelle|s['’]appelle|se nomme|prénommée?)\s+\p{Lu}\p{Ll}+/u,
  ],
}

/** The kinds of identifiers seen in a text, never the identifiers themselves. */
export function warningsIn(text: string): Warning[] {
  const plain = text.normalize('NFKC')
  return WARNED.filter((kind) => SIGNS[kind].some((sign) => sign.test(plain)))
}
