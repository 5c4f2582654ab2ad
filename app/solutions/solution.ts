/**
 * A solution is what a company or an association offers: what it does, for whom, how far along it is.
 * Its life: described → changed. Listed, everyone may read it; unlisted, only its people and coordinators.
 */
export const MATURITIES = ['prototype', 'tested', 'in_use'] as const
export type Maturity = (typeof MATURITIES)[number]

/** A title one can say aloud. */
export const LONGEST_NAME = 80
/** One sentence: what one reads in a list. */
export const LONGEST_PITCH = 200
/** About two pages: beyond, nobody reads, and an application asks the rest. */
export const LONGEST_ABOUT = 6000

/** Who describes solutions: those who build them. Facilities and partners come in by other doors. */
export function objectionToOffering(organisation: { kind: string }) {
  return organisation.kind === 'company' || organisation.kind === 'association' ? null : 'not_a_maker'
}
