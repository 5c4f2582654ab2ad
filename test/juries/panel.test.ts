import { expect, test } from 'vitest'
import { objectionToAnnouncing } from '#app/juries/announcement.ts'
import {
  allAreIn,
  objectionToAssigning,
  objectionToComposing,
  objectionToDeciding,
  objectionToInviting,
  objectionToOpening,
  type PanelStage,
  type ReviewStage,
} from '#app/juries/panel.ts'

const review = (applicationId: string, stage: ReviewStage) => ({ applicationId, stage })

test.each([
  ['draft', 'call_not_published'],
  ['published', null],
  ['open', null],
  ['closed', null],
  ['archived', 'call_not_published'],
  ['cancelled', 'call_not_published'],
])('A jury for a call that is %s: %s', (stage, objection) => {
  expect(objectionToComposing({ stage })).toBe(objection)
})

test.each<[PanelStage, ...(string | null)[]]>([
  ['composing', null, null, null, 'scores_still_hidden'],
  ['scoring', null, null, null, 'scores_still_hidden'],
  ['opened', null, null, 'scores_already_open', null],
  ['decided', 'already_decided', 'already_decided', 'scores_already_open', null],
])(
  'While the jury is %s, inviting, entrusting, opening and deciding are possible or say why not',
  (stage, ...objections) => {
    const panel = { stage, announcedAt: null }
    const said = [
      objectionToInviting(panel),
      objectionToAssigning(panel, false),
      objectionToOpening(panel, 1),
      objectionToDeciding(panel),
    ]
    expect(said).toEqual(objections)
  },
)

test('What is decided may be decided anew until it is announced, once; nothing is announced before it is decided', () => {
  const [held, told] = [null, new Date('2026-04-06T09:00:00Z')].map((announcedAt) => {
    return { stage: 'decided' as const, announcedAt }
  })
  if (!held || !told) throw new Error('two panels')
  expect([objectionToDeciding(held), objectionToDeciding(told)]).toEqual([null, 'already_announced'])
  expect([objectionToAnnouncing(held), objectionToAnnouncing(told)]).toEqual([null, 'already_announced'])
  expect(objectionToAnnouncing({ stage: 'opened', announcedAt: null })).toBe('not_decided_yet')
})

test('No file is entrusted while the door is open, and no scores are opened before the first is in', () => {
  expect(objectionToAssigning({ stage: 'composing' }, true)).toBe('cutoff_still_collecting')
  expect(objectionToOpening({ stage: 'scoring' }, 0)).toBe('no_review_yet')
})

test.each<[string, ReturnType<typeof review>[], boolean]>([
  ['every juror has handed in', [review('a', 'submitted'), review('b', 'submitted')], true],
  [
    'the only juror left out is recused',
    [review('a', 'submitted'), review('b', 'submitted'), review('b', 'recused')],
    true,
  ],
  ['one juror is still writing', [review('a', 'submitted'), review('b', 'draft')], false],
  ['a file was entrusted to nobody', [review('a', 'submitted')], false],
  ['all jurors of a file are recused', [review('a', 'submitted'), review('b', 'recused')], false],
  ['nothing was entrusted', [], false],
])('Scores open by themselves or not when %s', (_when, reviews, open) => {
  expect(allAreIn(['a', 'b'], reviews)).toBe(open)
})
