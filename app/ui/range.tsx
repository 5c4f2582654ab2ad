/** A share between its margins on a scale from nothing to all, with the middle marked. The figures stand beside it in words. */
export function Range({ low, share, high }: { low: number; share: number; high: number }) {
  return (
    <svg className="range" aria-hidden="true" focusable="false">
      <line className="range-middle" x1="50%" x2="50%" y1="0" y2="100%" />
      <line className="range-margins" x1={percent(low)} x2={percent(high)} y1="50%" y2="50%" />
      <circle className="range-dot" cx={percent(share)} cy="50%" r="6" />
    </svg>
  )
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
