/**
 * A seat on a panel is whose eyes a juror lends (their college), what they know, and how many files they can take.
 * Its life: invited → accepted (or declined, with a reason in a word).
 */

/** The five kinds of eyes of `JuryCollege`, in the order pages name them. */
export const COLLEGES = ['clinical', 'patient', 'it', 'economic', 'industrial'] as const
export type College = (typeof COLLEGES)[number]

/** What jurors say they judge well, beside illnesses and themes: the trades that the usual criteria ask for. */
export const SKILLS = [
  'wards',
  'town_care',
  'living_with',
  'caring_for',
  'organisation',
  'hospital_it',
  'health_data',
  'safety',
  'evidence',
  'health_economics',
  'purchasing',
  'company_life',
] as const

export const WHY_DECLINED = ['no_time', 'a_link', 'not_my_field', 'another_reason', 'unsaid'] as const
export type WhyDeclined = (typeof WHY_DECLINED)[number]

/** As many as the database takes: nine readings of a file would already tire a whole jury. */
export const MOST_READINGS = 9
/** The busiest reader of 2020 had 15 files in seven weeks; a cut-off that asks a hundred of one person has lost its way. */
export const MOST_FILES = 100
/** A line or two in one's own words. */
export const LONGEST_ABOUT = 300

export interface Minimum {
  college: College
  least: number
}

/** Why a panel cannot want this; null when it can. A file cannot be read by more colleges than it has readers. */
export function objectionToComposition(readings: number, minima: Minimum[]) {
  const asked = minima.reduce((sum, { least }) => sum + least, 0)
  return asked > readings ? 'minima_above_readings' : null
}

interface Seated {
  college: College | null
  most: number | null
  declinedAt: Date | null
}

/** Why these seats cannot read that many files as the panel wants; none when they could, links of interest set apart. */
export function shortages(seats: Seated[], files: number, readings: number, minima: Minimum[]) {
  const here = seats.filter((seat) => seat.declinedAt === null)
  const room = (among: Seated[]) => among.reduce((sum, { most }) => sum + Math.min(most ?? files, files), 0)
  const colleges = minima.flatMap(({ college, least }) => {
    const theirs = here.filter((seat) => seat.college === college)
    const enough = theirs.length >= least && room(theirs) >= files * least
    return enough ? [] : [{ college, seats: theirs.length, wanted: least }]
  })
  const isShort = here.length < readings || room(here) < files * readings
  return { colleges, readings: isShort ? { room: room(here), wanted: files * readings } : null }
}
