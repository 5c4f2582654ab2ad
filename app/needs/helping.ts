/**
 * Someone may write for a person who cannot, or would rather not: a relative, a caregiver, a volunteer. The words stay the person's, and
 * so does the receipt; the helper is recorded apart, with how the person agreed.
 */
export const RELATIONS = ['relative', 'caregiver', 'volunteer', 'representative', 'other'] as const
export const AGREEMENTS = ['said_aloud', 'signed', 'legal_representative'] as const

export const LONGEST_NAME = 80

/** Those for whom the law names someone to agree in their place. */
const REPRESENTED = ['minor', 'protected_adult']

/** Why this agreement is not enough; null when it is. */
export function objectionToAgreement({ speaksFor, agreement }: { speaksFor: string; agreement: string }) {
  const isEnough = !REPRESENTED.includes(speaksFor) || agreement === 'legal_representative'
  return isEnough ? null : 'legal_representative_needed'
}
