/**
 * The law against gifts in health care, for whoever pays an expert: may they be paid so, and what must be done before.
 * It is dated data; the answer says which text it follows, and is a help, not legal advice.
 */
import { workingDaysBefore } from '#app/platform/working-days.ts'

export const PAYERS = ['health_industry', 'other'] as const
export const RECEIVERS = ['professional', 'student', 'association', 'someone_else'] as const
export type Payer = (typeof PAYERS)[number]
export type Receiver = (typeof RECEIVERS)[number]

interface Limits {
  hourCents: number
  halfDayCents: number
  agreementCents: number
}
interface Law {
  validFrom: string
  validTo: string | null
  source: string
  professional: Limits
  student: Limits
  /** Told to the authorities this many working days before the work. */
  declareDays: number
  /** The authorities may take this many months to answer. */
  authoriseMonths: number
}

/** Code de la santé publique, art. L. 1453-3 and after; limits of the order of 7 August 2020. */
const LAW: Law[] = [
  {
    validFrom: '2020-10-01',
    validTo: null,
    source: 'CSP art. L. 1453-3 et suivants, décret 2020-730, arrêté du 7 août 2020',
    professional: { hourCents: 20_000, halfDayCents: 80_000, agreementCents: 200_000 },
    student: { hourCents: 8_000, halfDayCents: 32_000, agreementCents: 80_000 },
    declareDays: 8,
    authoriseMonths: 2,
  },
]

/** A half day is four hours of work. */
const HALF_DAY_HOURS = 4

export interface Work {
  payer: Payer
  receiver: Receiver
  /** Net pay for one hour. */
  hourCents: number
  /** Hours of the whole agreement. */
  hours: number
  /** The day of the work, Europe/Paris: 2026-12-10. */
  day: string
}

export type Reckoned =
  | { answer: 'nothing'; why: 'payer_not_concerned' | 'receiver_not_concerned' | 'no_law_yet'; source: string | null }
  | { answer: 'declare' | 'authorise'; above: Above[]; totalCents: number; by: Date; source: string }
type Above = 'hour' | 'half_day' | 'agreement'

/** What must be done before this work is paid so, and until when. */
export function reckon({ payer, receiver, hourCents, hours, day }: Work): Reckoned {
  const law = LAW.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
  if (!law) return { answer: 'nothing', why: 'no_law_yet', source: null }
  if (payer === 'other') return { answer: 'nothing', why: 'payer_not_concerned', source: law.source }
  if (receiver === 'someone_else') return { answer: 'nothing', why: 'receiver_not_concerned', source: law.source }
  const limits = receiver === 'student' ? law.student : law.professional
  const totalCents = Math.round(hourCents * hours)
  const halfDayCents = Math.round(hourCents * Math.min(hours, HALF_DAY_HOURS))
  const above: Above[] = [
    ...(hourCents > limits.hourCents ? (['hour'] as const) : []),
    ...(halfDayCents > limits.halfDayCents ? (['half_day'] as const) : []),
    ...(totalCents > limits.agreementCents ? (['agreement'] as const) : []),
  ]
  const start = new Date(`${day}T12:00:00Z`)
  if (above.length === 0) {
    return { answer: 'declare', above, totalCents, by: workingDaysBefore(start, law.declareDays), source: law.source }
  }
  return { answer: 'authorise', above, totalCents, by: monthsBefore(start, law.authoriseMonths), source: law.source }
}

/** The same day of an earlier month, or the last one of a shorter month. */
function monthsBefore(from: Date, months: number) {
  const by = new Date(from)
  by.setUTCMonth(by.getUTCMonth() - months)
  if (by.getUTCDate() !== from.getUTCDate()) by.setUTCDate(0)
  return by
}
