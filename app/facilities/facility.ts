/**
 * A facility is a place of care: where needs come from and where pilots are hosted.
 * Its life: entered by a coordinator → led by the people it names. It is never removed, since pilots stand on it.
 */
export const FACILITY_KINDS = [
  'university_hospital',
  'hospital',
  'clinic',
  'psychiatric_hospital',
  'care_home',
  'health_centre',
  'town_network',
] as const
export type FacilityKind = (typeof FACILITY_KINDS)[number]

/** The eighteen regions of France, each with its own regional health agency: what people here call their territory. */
export const TERRITORIES = [
  'Auvergne-Rhône-Alpes',
  'Bourgogne-Franche-Comté',
  'Bretagne',
  'Centre-Val de Loire',
  'Corse',
  'Grand Est',
  'Guadeloupe',
  'Guyane',
  'Hauts-de-France',
  'Île-de-France',
  'La Réunion',
  'Martinique',
  'Mayotte',
  'Normandie',
  'Nouvelle-Aquitaine',
  'Occitanie',
  'Pays de la Loire',
  'Provence-Alpes-Côte d’Azur',
] as const

/** More trials at once than this in one facility is a slip of the finger. */
export const MOST_SLOTS = 50

/** The national register's number: nine characters, the second of which is A or B in Corsica. */
export const FINESS_SHAPE = /^\d[\dAB]\d{7}$/
