import type { Stated } from '#app/juries/statement.form.ts'

/** What a place says it could host, before anyone said anything. */
export function aStatement(said: Partial<Stated & { revision: number }> = {}): Stated & { revision: number } {
  return {
    answer: 'yes',
    fromOn: new Date('2027-03-01T00:00:00+01:00'),
    toOn: new Date('2027-06-30T00:00:00+02:00'),
    means: 'Service de cardiologie, douze lits, deux infirmières.',
    askedCents: 250_000,
    conditions: '',
    tie: null,
    revision: 0,
    ...said,
  }
}
