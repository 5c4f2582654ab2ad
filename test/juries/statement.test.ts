import { expect, test } from 'vitest'
import { StatementForm } from '#app/juries/statement.form.ts'
import { answerBy, isSilent, objectionToAsking, objectionToStating } from '#app/juries/statement.ts'

const YES = {
  answer: 'yes',
  fromOn: '2027-03-01',
  toOn: '2027-06-30',
  means: 'Douze lits, deux infirmières.',
  asked: '0',
}

const slipsOf = (typed: Record<string, string>) => {
  const read = StatementForm.safeParse(typed)
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
}

test('nobody is asked before the door is shut, nor once the jury has decided', () => {
  expect(objectionToAsking({ stage: 'composing' }, true)).toBe('cutoff_still_collecting')
  expect(objectionToAsking({ stage: 'decided' }, false)).toBe('already_decided')
  expect(objectionToAsking({ stage: 'scoring' }, false)).toBe(null)
})

test('a place answers as long as the file runs and the jury has not decided', () => {
  expect(objectionToStating({ stage: 'opened' }, { stage: 'in_review' })).toBe(null)
  expect(objectionToStating({ stage: 'opened' }, { stage: 'withdrawn' })).toBe('file_left')
  expect(objectionToStating({ stage: 'decided' }, { stage: 'refused' })).toBe('statement_too_late')
})

test('an answer is waited for until the eve of the committee, else for two weeks, to the last minute in Paris', () => {
  const askedAt = new Date('2026-11-01T08:00:00Z')
  const by = (meetsAt: string | null) => answerBy(askedAt, meetsAt === null ? null : new Date(meetsAt)).toISOString()
  expect(by('2026-11-09T08:00:00Z')).toBe('2026-11-08T22:59:00.000Z')
  expect(by(null)).toBe('2026-11-15T22:59:00.000Z')
  // A committee of that very day, and one that met before anyone was asked.
  expect(by('2026-11-01T10:00:00Z')).toBe('2026-11-01T22:59:00.000Z')
  expect(by('2026-10-30T10:00:00Z')).toBe('2026-11-15T22:59:00.000Z')
})

test('a silence is told when half of the time to answer is gone, to the second', () => {
  const asked = { askedAt: new Date('2026-11-01T08:00:00Z'), by: new Date('2026-11-05T08:00:00Z'), answer: null }
  const half = (seconds: number) => new Date(asked.askedAt.getTime() + 2 * 86_400_000 + seconds * 1000)
  expect([isSilent(asked, half(-1)), isSilent(asked, half(0))]).toEqual([false, true])
  expect(isSilent({ ...asked, answer: 'no' }, half(9))).toBe(false)
})

test('a yes says when, with what and for how much; nothing asked is an amount', () => {
  expect(slipsOf({ ...YES, tied: 'no' })).toEqual([])
  expect(slipsOf({ answer: 'yes', tied: 'no' })).toEqual([
    'fromOn host_from_missing',
    'toOn host_until_missing',
    'means means_missing',
    'asked cost_missing',
  ])
  expect(slipsOf({ ...YES, toOn: '2027-02-28', tied: 'no' })).toEqual(['toOn ends_before_it_begins'])
  expect(slipsOf({ ...YES, asked: 'beaucoup', tied: 'no' })).toEqual(['asked amount_malformed'])
})

test('a condition is told, a no says why, a link is named', () => {
  expect(slipsOf({ ...YES, answer: 'yes_if', tied: 'no' })).toEqual(['conditions conditions_missing'])
  expect(slipsOf({ answer: 'no', tied: 'no' })).toEqual(['conditions why_missing'])
  expect(slipsOf({ ...YES, tied: 'yes' })).toEqual(['tie tie_untold'])
  expect(slipsOf({})).toEqual(['answer answer_missing', 'tied tie_missing'])
})

test('what was typed before a no was chosen is not kept', () => {
  const read = StatementForm.parse({
    ...YES,
    answer: 'no',
    conditions: 'Le service déménage.',
    tied: 'no',
    revision: '2',
  })
  expect(read).toEqual({
    ...{ answer: 'no', fromOn: null, toOn: null, means: '', askedCents: null },
    ...{ conditions: 'Le service déménage.', tie: null, revision: 2 },
  })
})

test('a social-security number is refused in each box', () => {
  const nir = '1 84 12 76 451 089 46'
  for (const box of ['means', 'conditions', 'tie'])
    expect(slipsOf({ ...YES, tied: 'no', [box]: nir })).toContain(`${box} nir_in_text`)
})
