/**
 * What in a text could tell who a patient is. The French social-security number (NIR) is refused;
 * the others are warned about and, if kept, read first by a coordinator.
 */
export const WARNED = [
  'email_in_text',
  'phone_in_text',
  'birth_date_in_text',
  'patient_number_in_text',
  'name_in_text',
] as const
export type Warning = (typeof WARNED)[number]

const SIGNS: Record<Warning, RegExp> = {
  email_in_text: /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]{2,}/u,
  phone_in_text: /(?<!\d)(?:\+33|0033|0)[\s.-]?[1-9](?:[\s.-]?\d{2}){4}(?!\d)/,
  birth_date_in_text: /\bnée?s?\s+(?:le|en)\s+\d{1,2}|\b(?:date de naissance|DDN)\b/iu,
  patient_number_in_text:
    /\b(?:IPP|INS|NDA|n°\s*(?:de\s+)?(?:dossier|patient)|numéro\s+de\s+(?:dossier|patient))\b[\s:°]*[\dA-Z-]{4,}/iu,
  name_in_text: /\b(?:Dr|Pr|Docteure?|Professeure?|Mme|Madame|Mlle|M\.|Monsieur)\s+\p{Lu}[\p{L}'’-]+/u,
}

/** The kinds of identifiers seen in a text, never the identifiers themselves. */
export function warningsIn(text: string): Warning[] {
  return WARNED.filter((kind) => SIGNS[kind].test(text))
}

/** Sex, year, month (with the pseudo-months of unknown ones), place of birth (2A and 2B for Corsica), two orders of three, key of two. */
const GAP = String.raw`[\s.\-\u2010-\u2015]?`
const FIELDS = ['[1-478]', '\\d{2}', '(?:0[1-9]|1[0-2]|[2-9]\\d)', '(?:2[AB]|0[1-9]|[1-9]\\d)', '\\d{3}', '\\d{3}']
const BY_FIELD = new RegExp(`(?<![\\dA-Z])${FIELDS.join(GAP)}(?!\\d)`, 'i')
const WITH_KEY = new RegExp(`(?<!\\d)[1-478](?:${GAP}[\\dAB]){12}(?:${GAP}\\d){2}(?!\\d)`, 'gi')

/**
 * Whether a text holds a social-security number: fifteen characters whose key is right, however they are spaced, or the thirteen without
 * their key, spaced as people write them. SIRET (14 digits), FINESS (9) and RPPS (11) are none.
 */
export function holdsNir(text: string) {
  if ([...text.matchAll(WITH_KEY)].some(([found]) => hasRightKey(found.replace(/[^\dAB]/gi, '').toUpperCase())))
    return true
  return BY_FIELD.test(text)
}

/** The key is 97 minus the rest by 97; Corsica counts 2A as 19 and 2B as 18. */
function hasRightKey(nir: string) {
  const body = nir.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return /^\d{13}$/.test(body) && 97n - (BigInt(body) % 97n) === BigInt(nir.slice(13))
}
