/**
 * An organisation is the one thing behind coalition, facility, company, partner and association; each room adds its profile.
 * Its life: founded → joined by its people (membership.ts). Whoever founds it heads it.
 */
export type OrganisationKind = 'coalition' | 'facility' | 'company' | 'partner' | 'association'

/** A readable address part made from a name: "Établissement d’Ærø" → "etablissement-d-aero". */
export function slugOf(name: string) {
  const plain = name.replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'sans-nom'
  )
}

/** A name as compared: small letters, no accent, no sign, no legal form at its end. */
export function plainName(name: string) {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return letters.replace(/ (sas|sasu|sarl|sa|scop|eurl)$/, '')
}
