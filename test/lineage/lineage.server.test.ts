import { aQuestionnaire } from '#test/support/questionnaires.ts'
import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { findCall } from '#app/calls/calls.server.ts'
import { draftCall } from '#app/calls/drafts.server.ts'
import { findHome } from '#app/lineage/home.server.ts'
import { chainOfApplication, chainOfCall, chainOfNeed, chainOfPilot } from '#app/lineage/lineage.server.ts'
import type { Step } from '#app/lineage/step.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { aNeed } from '#test/support/needs.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import '#test/support/people.ts'
import { aJudgedCall, anAward, aWholeChain, manyMore, type Whole } from './stage.ts'

const drawn = (steps: Step[]) => steps.map(({ key, state, say }) => `${key} ${state}: ${say}`)
const moneyOf = (steps: Step[]) => steps.find(({ key }) => key === 'money')

let whole: Whole

beforeAll(async () => {
  whole = await aWholeChain()
}, 60_000)

describe('the whole chain', () => {
  test('a visitor reads what became of a need, down to the ward that uses the answer', async () => {
    const { chain } = await chainOfNeed(VISITOR, whole.needId)
    expect(drawn(chain.steps)).toEqual([
      'need done: told',
      'reading done: read',
      'call done: closed',
      'jury done: selected',
      'money done: granted',
      'pilot done: tried',
      'wards done: in_use',
    ])
    expect(chain.calls.map(({ id }) => id)).toEqual([whole.call.id])
    expect(chain.selected).toMatchObject([{ id: whole.selected.id, organisationName: 'Société 1' }])
    expect(chain.pilots.map(({ id }) => id)).toEqual([whole.pilotId])
    expect(chain.deployments).toMatchObject([{ unit: 'Chirurgie ambulatoire', name: 'Hôpital de Valmorin' }])
  })

  test('the receipt, the call and the pilot tell the same', async () => {
    const { chain } = await chainOfNeed(VISITOR, whole.needId)
    const afterCall = drawn(chain.steps).slice(2)
    const ofCall = await chainOfCall(VISITOR, await findCall(VISITOR, whole.call.slug))
    const ofPilot = await chainOfPilot(VISITOR, whole.pilotId)
    expect(drawn(ofCall.steps).slice(1)).toEqual(afterCall)
    expect(drawn(ofPilot.chain?.steps ?? []).slice(1)).toEqual(afterCall)
    expect(ofPilot.chain?.needs.map(({ id }) => id)).toEqual([whole.needId])
  })

  test('a company reads its own answer on to its pilot; one that was refused reads where it ended', async () => {
    const { selected, refused } = whole
    const own = await chainOfApplication(selected.founder, selected.id)
    expect(drawn(own.chain.steps).slice(2)).toEqual([
      'answer done: submitted',
      'jury done: selected',
      'money done: granted',
      'pilot done: tried',
      'wards done: in_use',
    ])
    if (!refused) throw new Error('one file was refused')
    const other = await chainOfApplication(refused.founder, refused.id)
    expect(drawn(other.chain.steps).slice(2)).toEqual(['answer done: submitted', 'jury stopped: refused'])
  })

  test('a company does not read the answer of another', async () => {
    const { selected, refused } = whole
    if (!refused) throw new Error('one file was refused')
    expect(await refusalOf(() => chainOfApplication(refused.founder, selected.id))).toMatchObject({ status: 404 })
    expect(await refusalOf(() => chainOfApplication(VISITOR, selected.id))).toMatchObject({ status: 404 })
  })

  test('the award is a link for those who may read it, and a sum for the others', async () => {
    const { chain } = await chainOfNeed(VISITOR, whole.needId)
    expect(moneyOf(chain.steps)).toMatchObject({ cents: 4_000_000, to: undefined })
    const own = await chainOfApplication(whole.selected.founder, whole.selected.id)
    expect(moneyOf(own.chain.steps)).toMatchObject({ cents: 4_000_000, to: `/awards/${whole.awardId}` })
  })
})

describe('what the viewer may not see', () => {
  test('a need that nobody has read yet is there for its holder and for no stranger', async () => {
    const { id, code } = await aNeed()
    expect(await refusalOf(() => chainOfNeed(VISITOR, id))).toMatchObject({ status: 404, reason: 'not_found' })
    const { holder } = await findReceipt(code)
    const { chain } = await chainOfNeed(holder, id)
    expect(drawn(chain.steps).slice(0, 2)).toEqual(['need done: told', 'reading now: unread'])
  })

  test('a call still being written is in the chain of its coordinator alone', async () => {
    const { organisationId, viewer, needId, call } = whole
    const draft = await draftCall(viewer, {
      organisationId,
      title: { fr: 'Un appel en préparation' },
      ...{ purpose: { fr: '' }, rules: { fr: '' }, envelopeCents: 0 },
      ...{ needIds: [needId], partnerIds: [], criteria: [], questionnaire: aQuestionnaire([]) },
    })
    const seen = async (who: typeof viewer | typeof VISITOR) =>
      (await chainOfNeed(who, needId)).chain.calls.map(({ id }) => id)
    expect(await seen(VISITOR)).toEqual([call.id])
    expect((await seen(viewer)).sort()).toEqual([call.id, draft.id].sort())
  })

  test('money that one person alone has signed is not told', async () => {
    const judged = await aJudgedCall({ files: 1 })
    await anAward(judged, { approved: false })
    const { chain } = await chainOfNeed(VISITOR, judged.needId)
    expect(moneyOf(chain.steps)).toMatchObject({ state: 'now', say: 'settling', cents: 0 })
    expect(chain.awards).toEqual([])
  })

  test('home counts and names heard needs only', async () => {
    const before = await findHome()
    const { id } = await aNeed({ title: 'Une phrase que personne n’a lue' })
    const after = await findHome()
    expect(after.figures).toEqual(before.figures)
    expect(JSON.stringify(after)).not.toContain(id)
  })
})

test('home tells the day in figures and the need behind the latest ward in use', async () => {
  const home = await findHome()
  expect(home.figures).toMatchObject({ running: 0, wards: 1 })
  expect(home.uses.map(({ pilotId }) => pilotId)).toEqual([whole.pilotId])
  expect(home.story?.need.id).toBe(whole.needId)
})

test('every chain costs as many questions for thirty links of each kind as for one', async () => {
  const { needId, pilotId, selected, viewer } = whole
  const readings = {
    need: () => chainOfNeed(VISITOR, needId),
    call: async () => chainOfCall(VISITOR, await findCall(VISITOR, whole.call.slug)),
    application: () => chainOfApplication(viewer, selected.id),
    pilot: () => chainOfPilot(VISITOR, pilotId),
    home: () => findHome(),
  }
  const counted = async () => {
    const counts: Record<string, number> = {}
    for (const [what, read] of Object.entries(readings)) counts[what] = await countQueries(read)
    return counts
  }
  const one = await counted()
  await manyMore(whole, 29)
  expect((await chainOfNeed(VISITOR, needId)).chain.calls).toHaveLength(30)
  expect((await chainOfPilot(VISITOR, pilotId)).chain?.needs.length).toBeGreaterThanOrEqual(30)
  expect(await counted()).toEqual(one)
}, 60_000)
