import { expect, test } from 'vitest'
import { CLOCK, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { mayChange, readersOf } from '#app/solutions/solution.access.ts'
import { objectionToOffering } from '#app/solutions/solution.ts'
import { someoneWith } from '#test/support/viewers.ts'

const coordinator = someoneWith('seat:coordinator:any', 'seat:coordinator:coalition')

test.each<[string, Viewer, { change: boolean; readUnlisted: boolean }]>([
  ['a visitor', VISITOR, { change: false, readUnlisted: false }],
  ['the clock', CLOCK, { change: false, readUnlisted: false }],
  ['who writes for its company', someoneWith('org:company', 'writes:company'), { change: true, readUnlisted: true }],
  ['who reads for its company', someoneWith('org:company'), { change: false, readUnlisted: true }],
  ['someone of another company', someoneWith('org:other', 'writes:other'), { change: false, readUnlisted: false }],
  ['a coordinator', coordinator, { change: false, readUnlisted: true }],
  ['a juror', someoneWith('seat:juror:panel', 'seat:juror:any'), { change: false, readUnlisted: false }],
  ['a partner', someoneWith('seat:funder:partner'), { change: false, readUnlisted: false }],
])('%s: what is listed is for all, the rest for its company and coordinators', (_, viewer, may) => {
  const reads = (listed: boolean) =>
    readersOf({ organisationId: 'company', listed }).some((token) => viewer.tokens.includes(token))
  expect(mayChange(viewer, { organisationId: 'company' })).toBe(may.change)
  expect(reads(true)).toBe(true)
  expect(reads(false)).toBe(may.readUnlisted)
})

test('companies and associations offer solutions; hospitals, partners and coalitions come in by other doors', () => {
  const kinds = ['company', 'association', 'facility', 'partner', 'coalition']
  expect(kinds.map((kind) => objectionToOffering({ kind }))).toEqual([null, null, ...Array(3).fill('not_a_maker')])
})
