import { describe, expect, test } from 'vitest'
import * as rules from '#app/juries/sitting.ts'

const AT = new Date('2026-11-23T08:00:00Z')
const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000)

const waiting = { beganAt: null, voteOpenedAt: null, endedAt: null }
const discussed = { ...waiting, beganAt: AT }
const voting = { ...discussed, voteOpenedAt: later(6) }
const done = { ...voting, endedAt: later(8) }
const passedOn = { ...discussed, endedAt: later(3) }

test('Jurors come in from an hour before the meeting, or as soon as it is open', () => {
  const called = { startsAt: later(24 * 60), openedAt: null }
  const asked = [AT, later(23 * 60 - 1), later(23 * 60), later(30 * 60)].map((at) =>
    rules.objectionToComingIn(called, at),
  )
  expect(asked).toEqual(['too_early_to_come_in', 'too_early_to_come_in', null, null])
  expect(rules.objectionToComingIn({ ...called, openedAt: AT }, AT)).toBe(null)
})

describe('A file of the meeting', () => {
  test('waits, is discussed, is voted on, is done', () => {
    const stages = [waiting, discussed, voting, done, passedOn].map(rules.itemStage)
    expect(stages).toEqual(['waiting', 'discussed', 'voting', 'done', 'done'])
  })

  test('is the current one from its beginning to its end', () => {
    expect(rules.currentOf([done, voting, waiting])).toBe(voting)
    expect(rules.currentOf([done, waiting])).toBe(null)
    expect(rules.nextOf([done, voting, waiting])).toBe(waiting)
  })

  test('begins once, and not while another is voted on', () => {
    const asked = [
      rules.objectionToBeginning(waiting, null),
      rules.objectionToBeginning(waiting, discussed),
      rules.objectionToBeginning(waiting, voting),
      rules.objectionToBeginning(discussed, discussed),
      rules.objectionToBeginning(done, null),
    ]
    expect(asked).toEqual([null, null, 'vote_still_open', 'file_already_begun', 'file_already_done'])
  })

  test('is voted on once it is discussed, by as many as agreed', () => {
    const asked = [
      rules.objectionToBallot(discussed, 0, null),
      rules.objectionToBallot(discussed, 5, 5),
      rules.objectionToBallot(discussed, 4, 5),
      rules.objectionToBallot(waiting, 9, null),
      rules.objectionToBallot(voting, 9, null),
      rules.objectionToBallot(done, 9, null),
    ]
    const said = ['quorum_not_met', 'file_not_begun', 'vote_already_open', 'file_already_done']
    expect(asked).toEqual([null, null, ...said])
  })

  test('is counted once its vote is open', () => {
    const asked = [waiting, discussed, voting, done].map(rules.objectionToCounting)
    expect(asked).toEqual(['vote_not_open', 'vote_not_open', null, 'file_already_done'])
  })
})

describe('A juror', () => {
  const able = { isHere: true, hasDeclared: true }

  test('votes while the vote is open, once there and without a link', () => {
    const asked = [
      rules.objectionToVoting(voting, able),
      rules.objectionToVoting(voting, { ...able, isHere: false }),
      rules.objectionToVoting(voting, { ...able, hasDeclared: false }),
      rules.objectionToVoting(discussed, able),
      rules.objectionToVoting(done, able),
    ]
    expect(asked).toEqual([null, 'not_present', 'link_not_declared', 'vote_not_open', 'file_already_done'])
  })
})

describe('A meeting', () => {
  test('is called, open, then closed', () => {
    const stages = [
      rules.sittingStage({ openedAt: null, closedAt: null }),
      rules.sittingStage({ openedAt: AT, closedAt: null }),
      rules.sittingStage({ openedAt: AT, closedAt: later(90) }),
    ]
    expect(stages).toEqual(['called', 'open', 'closed'])
  })

  test('is called once files were entrusted and before the jury has decided', () => {
    const asked = ['composing', 'scoring', 'opened', 'decided'].map((stage) => rules.objectionToCalling({ stage }))
    expect(asked).toEqual(['no_file_entrusted_yet', null, null, 'already_decided'])
  })

  test('opens once, and nothing is done in the room before or after', () => {
    const stages = ['called', 'open', 'closed'] as const
    expect(stages.map(rules.objectionToOpeningSitting)).toEqual([null, 'sitting_already_open', 'sitting_closed'])
    expect(stages.map(rules.objectionToSitting)).toEqual(['sitting_not_open', null, 'sitting_closed'])
    expect(stages.map(rules.objectionToChanging)).toEqual([null, null, 'sitting_closed'])
  })

  test('counts the votes by word', () => {
    const votes = (['favourable', 'abstain', 'favourable', 'reserve'] as const).map((word) => ({ word }))
    expect(rules.countVotes(votes)).toEqual({ favourable: 2, reserve: 1, unfavourable: 0, abstain: 1 })
  })

  test('tells whoever waits outside at least one minute', () => {
    expect([2, 7, 8, 20].map((minutes) => rules.minutesLeft(AT, 8, later(minutes)))).toEqual([6, 1, 1, 1])
  })
})
