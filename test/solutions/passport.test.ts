import { describe, expect, test } from 'vitest'
import { classOf, ruleOn } from '#app/solutions/medical-class.ts'
import { daysLeft, objectionToVerifying, stands, stateOf, warningDue } from '#app/solutions/passport.ts'
import { GROUPS, REQUIREMENTS, textOn } from '#app/solutions/requirement.ts'
import { detailsOf } from '#app/solutions/stored.form.ts'
import { VersionForm } from '#app/solutions/version.form.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const day = (written: string) => new Date(`${written}T00:00:00+01:00`)
const VERSION = { toldAt: day('2026-06-01'), stage: 'current' }
const LINE = {
  status: 'met' as const,
  claimedAt: day('2026-07-01'),
  verifiedAt: null as Date | null,
  fileId: 'x' as string | null,
  expiresOn: null as Date | null,
}

describe('Rule 11', () => {
  const rule = ruleOn('2026-11-22')
  const yes = { isMedical: 'yes' as const }
  test.each([
    [
      'software without a medical purpose is no device',
      { ...yes, isMedical: 'no', decision: 'death', watch: 'vital' },
      'no_device',
    ],
    ['all other software is of class I', { ...yes, decision: 'none', watch: 'none' }, 'I'],
    ['what informs a decision is of class IIa', { ...yes, decision: 'other', watch: 'none' }, 'IIa'],
    [
      'what may let someone seriously deteriorate is of class IIb',
      { ...yes, decision: 'serious', watch: 'none' },
      'IIb',
    ],
    ['what may let someone die is of class III', { ...yes, decision: 'death', watch: 'none' }, 'III'],
    ['what watches a body is of class IIa', { ...yes, decision: 'none', watch: 'other' }, 'IIa'],
    ['what watches vital functions is of class IIb', { ...yes, decision: 'none', watch: 'vital' }, 'IIb'],
    ['of two classes the higher holds', { ...yes, decision: 'other', watch: 'vital' }, 'IIb'],
  ] as const)('%s', (_, answers, found) => {
    expect(classOf(answers, rule)).toBe(found)
  })

  test('keeps the version of the rule with the answers; what was told in words alone has none', () => {
    const answers = { isMedical: 'yes', decision: 'other', watch: 'none' }
    expect(detailsOf({ rule: rule.version, class: 'IIa', answers })?.rule).toBe('MDR-2017/745-R11')
    expect([detailsOf(null), detailsOf({ class: 'IV' })]).toEqual([null, null])
  })
})

describe('A line of the passport', () => {
  test.each([
    [
      'claimed before its version was told, is to be looked through',
      { claimedAt: day('2026-05-01') },
      'to_check',
      false,
    ],
    ['past its last day, has ended', { expiresOn: day('2026-11-21') }, 'ended', false],
    ['on its last day still stands, and ends soon', { expiresOn: day('2026-11-22') }, 'ending', true],
    ['sixty days before its end, ends soon', { expiresOn: day('2027-01-21') }, 'ending', true],
    ['sixty-one days before it, does not yet', { expiresOn: day('2027-01-22') }, 'claimed', true],
    ['vouched for by a coordinator, is verified', { verifiedAt: NOW }, 'verified', true],
    ['under way, never stands', { status: 'in_progress' as const }, 'claimed', false],
  ])('%s', (_, told, state, standing) => {
    const line = { ...LINE, ...told }
    expect([stateOf(line, VERSION, NOW), stands(line, VERSION, NOW)]).toEqual([state, standing])
  })

  test('is verified only when it is met, proven, of this version and not ended', () => {
    const said = [
      {},
      { verifiedAt: NOW },
      { status: 'gap' as const },
      { fileId: null },
      { expiresOn: day('2026-11-21') },
      { claimedAt: day('2026-05-01') },
    ].map((told) => objectionToVerifying({ ...LINE, ...told }, VERSION, NOW))
    expect(said).toEqual([
      null,
      ...['line_verified', 'line_not_met', 'line_without_proof', 'line_does_not_stand', 'line_does_not_stand'],
    ])
    expect(objectionToVerifying(LINE, { ...VERSION, stage: 'retired' }, NOW)).toBe('version_retired')
  })

  test.each([
    ['61 days before its end nobody is warned', '2027-01-22', null, null],
    ['60 days before it its owner is warned', '2027-01-21', null, 60],
    ['warned once, they are left in peace', '2027-01-10', 60, null],
    ['15 days before it they are warned again', '2026-12-07', 60, 15],
    ['claimed when a fortnight is left, they are warned once', '2026-12-01', null, 15],
    ['warned twice, no more', '2026-11-23', 15, null],
    ['once it has ended, the desk says so and no letter does', '2026-11-21', null, null],
  ])('%s', (_, expires, warnedDays, due) => {
    expect(warningDue({ expiresOn: day(expires), warnedDays }, NOW)).toBe(due)
  })

  test('counts days in Paris, whatever the hour', () => {
    const late = new Date('2026-11-22T22:59:00Z')
    expect([daysLeft(day('2026-11-23'), late), daysLeft(day('2026-11-23'), new Date(late.getTime() + 60_000))]).toEqual(
      [1, 0],
    )
  })
})

test('every requirement stands in one group and under a dated text; a line is read with the text of its day', () => {
  const grouped = GROUPS.flatMap(({ requirements }) => requirements)
  expect([...grouped].sort()).toEqual([...REQUIREMENTS].sort())
  expect(REQUIREMENTS.filter((one) => !textOn(one, '2026-11-22'))).toEqual([])
  expect([textOn('hds', '2024-11-15')?.source, textOn('hds', '2024-11-16')?.source]).toEqual([
    'Référentiel HDS 1.1',
    'Référentiel HDS 2, arrêté du 26 avril 2024',
  ])
})

test('a version with AI answers its five questions; one without keeps none of them', () => {
  const told = {
    ...{ name: '1.0', purpose: 'Elle propose une note par patient.', forWhom: ['professionals'] },
    ...{ trl: 5, regulatory: 1, clinical: 1, market: 0, neededMaturity: 3 },
  }
  const silent = VersionForm.safeParse({ ...told, hasAi: true })
  const fields = silent.error?.issues.map(({ path }) => path.join())
  expect(fields).toEqual(['role', 'oversight', 'governance', 'training', 'limits'])
  expect(VersionForm.parse({ ...told, limits: 'Un brouillon' }).ai).toBe(null)
})
