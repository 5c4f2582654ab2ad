/** Sums of money: whole cents that are shared out without one being lost or made. */

/**
 * Share an amount in these proportions (30, 50, 20). Each part is rounded down, then the cents left over go one by one to
 * the parts that lost most, the earlier first.
 */
export function splitCents(amount: number, proportions: number[]) {
  // Nothing shared out in no proportion is nothing for everyone.
  const whole = BigInt(sumOf(proportions) || 1)
  const exact = proportions.map((part) => BigInt(amount) * BigInt(part))
  const parts = exact.map((part) => Number(part / whole))
  const lost = exact.map((part, place) => ({ place, rest: Number(part % whole) }))
  const left = amount - sumOf(parts)
  const favoured = new Set(
    lost
      .sort((a, b) => b.rest - a.rest || a.place - b.place)
      .slice(0, left)
      .map((part) => part.place),
  )
  return parts.map((part, place) => part + (favoured.has(place) ? 1 : 0))
}

/** Draw an amount from purses in their order, each as far as it goes; what none can pay is drawn from nobody. */
export function drawCents(amount: number, purses: number[]) {
  let wanted = amount
  return purses.map((purse) => {
    const drawn = Math.min(wanted, Math.max(purse, 0))
    wanted -= drawn
    return drawn
  })
}

/**
 * What each share pays of each tranche, in proportion of what it has left: rows are tranches, columns shares, and both add
 * up to the cent. The two lists make the same sum.
 */
export function traceCents(tranches: number[], shares: number[]) {
  let left = shares
  return tranches.map((tranche) => {
    const paid = splitCents(tranche, left)
    left = left.map((share, place) => share - (paid[place] ?? 0))
    return paid
  })
}

/** A hundred million euros: beyond it a zero too many was typed. */
export const MOST_CENTS = 10_000_000_000

export function sumOf(amounts: number[]) {
  return amounts.reduce((sum, amount) => sum + amount, 0)
}

/** What boxes of euros make as they are filled in, to show beside a slip; what counts is read by the form. */
export function centsAsTyped(boxes: string[]) {
  const read = boxes.map((box) => Number.parseFloat(box.replace(/[^\d.,]/g, '').replace(',', '.')))
  return sumOf(read.map((euros) => (Number.isNaN(euros) ? 0 : Math.round(euros * 100))))
}

/** Cents as a box of euros shows them: 2500050 → "25 000,50"; nothing leaves the box empty. */
export function eurosToType(cents: number) {
  if (cents === 0) return ''
  const euros = String(Math.trunc(cents / 100)).replace(/\B(?=(\d{3})+$)/g, ' ')
  return cents % 100 === 0 ? euros : `${euros},${String(cents % 100).padStart(2, '0')}`
}

/** Cents as the database keeps them, as a number: always exact, since no sum here comes near 2^53. */
export function exactCents(stored: bigint | null | undefined) {
  const cents = Number(stored ?? 0n)
  if (!Number.isSafeInteger(cents)) throw new RangeError('cents beyond what a number holds')
  return cents
}
