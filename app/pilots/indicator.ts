/**
 * An indicator is what the pilot should change, as a number: where it starts, where it should go, and the measures between.
 * A measure is an aggregate over several people. Values are kept as thousandths, so that they are exact.
 */

/** Below five people a figure could be traced back to someone. */
export const FEWEST_PEOPLE = 5
/** Two are needed to start; more than six and the ward measures instead of caring. */
export const FEWEST_INDICATORS = 2
export const MOST_INDICATORS = 6

/** A number as people type it ("12,5", "1 250", "-3.25"), three decimals at most; null when it is none. */
export function figureTyped(typed: string) {
  const plain = typed.replace(/\s/g, '').replace('−', '-').replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,3})?$/.test(plain) ? Number(plain) : null
}

export const toThousandths = (figure: number) => BigInt(Math.round(figure * 1000))
export const fromThousandths = (thousandths: bigint) => Number(thousandths) / 1000

/** Why this cannot be an indicator; null when it can. */
export function objectionToIndicator(indicator: { baseline: number; target: number }) {
  return indicator.baseline === indicator.target ? 'target_is_baseline' : null
}

/** Why this measure cannot be kept; null when it can. */
export function objectionToMeasure(measure: { people: number; measuredOn: Date }, now: Date) {
  if (!Number.isInteger(measure.people) || measure.people < FEWEST_PEOPLE) return 'too_few_people'
  if (measure.measuredOn > now) return 'measured_in_future'
  return null
}
