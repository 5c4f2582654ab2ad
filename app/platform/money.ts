import { z } from 'zod'

/** Ten billion euros: more is a slip of the finger, and fewer cents than a safe integer holds. */
const WRITTEN = /^\d{1,10}([.,]\d{1,2})?$/

/** Integer cents of euros as people type them ("25 000,50", spaces of every width, € or not); null when it is not an amount. */
export function centsOf(typed: string) {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(/(€|euros?)$/i, '')
  if (!WRITTEN.test(plain)) return null
  const [euros = '0', cents = ''] = plain.split(/[.,]/)
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** An amount in a form, read as integer cents; `amount_malformed` when it is not one. */
export const Euros = z.string().transform((typed, context) => {
  const cents = centsOf(typed)
  if (cents !== null) return cents
  context.addIssue({ code: 'custom', message: 'amount_malformed' })
  return z.NEVER
})

/** Cents as a box of euros shows them again: 2500050 → "25000,50". */
export function eurosOf(cents: number) {
  const whole = String(Math.trunc(cents / 100))
  const rest = cents % 100
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`
}
