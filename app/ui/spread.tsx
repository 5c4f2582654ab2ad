interface Props {
  /** From nothing to this much. */
  most: number
  low: number
  quarter: number
  middle: number
  threeQuarters: number
  high: number
  own: number | null
  threshold?: number
}

/** Where one figure stands among others: their reach, their middle half, a threshold. The same stands beside it in words. */
export function Spread({ most, low, quarter, middle, threeQuarters, high, own, threshold = 0 }: Props) {
  const at = (figure: number) => `${Math.round((figure / most) * 1000) / 10}%`
  return (
    <svg className="spread" aria-hidden="true" focusable="false">
      <line className="spread-scale" x1="0" x2="100%" y1="50%" y2="50%" />
      <line className="spread-reach" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <rect className="spread-half" x={at(quarter)} width={at(threeQuarters - quarter)} y="25%" height="50%" />
      <line className="spread-middle" x1={at(middle)} x2={at(middle)} y1="20%" y2="80%" />
      {threshold > 0 && <line className="spread-threshold" x1={at(threshold)} x2={at(threshold)} y1="0" y2="100%" />}
      {own !== null && <circle className="spread-own" cx={at(own)} cy="50%" r="7" />}
    </svg>
  )
}
