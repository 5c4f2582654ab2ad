import { describe, expect, test } from 'vitest'
import { CampaignForm } from '#app/needs/campaign.form.ts'
import { campaignStage, endOf, objectionToDates, objectionToEnding, toldCount } from '#app/needs/campaign.ts'
import { newId } from '#app/platform/id.ts'

const noon = new Date('2026-11-22T12:00:00Z')
const one = new Date('2026-11-22T13:00:00Z')
const two = new Date('2026-11-22T14:00:00Z')
const lasting = { opensAt: one, closesAt: two, endedAt: null }

describe('A question is asked between two instants', () => {
  test.each([
    ['before it opens', noon, 'announced'],
    ['at the instant it opens', one, 'open'],
    ['at the instant it closes', two, 'over'],
  ])('%s', (_, at, stage) => expect(campaignStage(lasting, at)).toBe(stage))

  test('or until its organiser ends it', () => {
    const ended = { ...lasting, endedAt: new Date('2026-11-22T13:30:00Z') }
    expect(endOf(ended)).toEqual(ended.endedAt)
    expect(campaignStage(ended, new Date('2026-11-22T13:29:59Z'))).toBe('open')
    expect(campaignStage(ended, ended.endedAt)).toBe('over')
    expect(objectionToEnding(ended, two)).toBe('campaign_already_over')
    expect(objectionToEnding(lasting, noon)).toBe(null)
  })

  test('that come in order and are not past', () => {
    expect(objectionToDates(lasting, noon)).toBe(null)
    expect(objectionToDates({ opensAt: two, closesAt: one }, noon)).toBe('campaign_ends_before_it_begins')
    expect(objectionToDates({ opensAt: one, closesAt: one }, noon)).toBe('campaign_ends_before_it_begins')
    expect(objectionToDates({ opensAt: noon, closesAt: one }, one)).toBe('campaign_ends_in_the_past')
  })
})

test('the public is never told a count below five', () => {
  expect([0, 1, 4, 5, 12].map(toldCount)).toEqual([null, null, null, 5, 12])
})

test('the form reads Paris wall time, and English only where it was written', () => {
  const typed = {
    organisationId: newId(),
    questionFr: 'Que vous manque-t-il la nuit ?',
    aboutFr: 'Pour bâtir un appel à projets.',
    opensAt: '2027-03-01T09:00',
    closesAt: '2027-04-01T18:00',
    facilityIds: [newId()],
  }
  expect(CampaignForm.parse(typed)).toEqual({
    organisationId: typed.organisationId,
    question: { fr: typed.questionFr },
    about: { fr: typed.aboutFr },
    opensAt: new Date('2027-03-01T08:00:00Z'),
    closesAt: new Date('2027-04-01T16:00:00Z'),
    facilityIds: typed.facilityIds,
  })
  const skipped = CampaignForm.safeParse({ ...typed, opensAt: '2027-03-28T02:30' })
  expect(skipped.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['opensAt', 'hour_does_not_exist'],
  ])
})
