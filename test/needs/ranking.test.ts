import { describe, expect, test } from 'vitest'
import { type Answer, rank } from '#app/needs/ranking.ts'
import { nextPair, type Pair, pairKey, pairsAsked } from '#app/needs/round.ts'

/** A die that falls the same way each time (mulberry32). */
function dice(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A round in which so many voters answer the pairs they are asked, each by these true heights, give or take their own view. */
function aRound(heights: number[], voters: number, { seed = 1, disagreement = 0 } = {}) {
  const roll = dice(seed)
  const ids = heights.map((_, place) => `need ${place}`)
  const compared = new Map<string, number>()
  const answers: Answer[] = []
  for (let v = 0; v < voters; v += 1) {
    const voter = `voter ${seed} ${v}`
    const own: Pair[] = []
    const views = heights.map((height) => height + disagreement * normal(roll))
    for (let pair = nextPair(ids, own, compared, voter); pair; pair = nextPair(ids, own, compared, voter)) {
      own.push(pair)
      compared.set(pairKey(pair), (compared.get(pairKey(pair)) ?? 0) + 1)
      const [a, b] = [pair.firstId, pair.secondId].map((id) => views[ids.indexOf(id)] ?? 0)
      const isFirst = roll() < 1 / (1 + Math.exp((b ?? 0) - (a ?? 0)))
      answers.push({
        voter,
        winner: isFirst ? pair.firstId : pair.secondId,
        loser: isFirst ? pair.secondId : pair.firstId,
      })
    }
  }
  return { ids, answers, compared }
}

const normal = (roll: () => number) => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll())
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** How often the truth lies within the margins, over many rounds. */
function coverage(heights: number[], voters: number, disagreement: number) {
  const middle = mean(heights)
  const held = Array.from({ length: 60 }, (_, seed) => {
    const { ids, answers } = aRound(heights, voters, { seed: seed + 1, disagreement })
    const ranked = rank(ids, answers)
    return mean(
      ranked.map(({ id, low, high }) => {
        const truth = 1 / (1 + Math.exp(middle - (heights[ids.indexOf(id)] ?? 0)))
        return low <= truth && truth <= high ? 1 : 0
      }),
    )
  })
  return mean(held)
}

describe('The order drawn from pairs', () => {
  const heights = [2.4, 1.6, 0.8, 0, -0.8, -1.6, -2.4]

  test('is the true one when enough voters answer', () => {
    const { ids, answers } = aRound(heights, 60)
    expect(rank(ids, answers).map(({ id }) => id)).toEqual(ids)
  })

  test('is the same for the same answers, whatever order they came in', () => {
    const { ids, answers } = aRound(heights, 12)
    const turned = [...answers].reverse()
    const rounded = (ranked: ReturnType<typeof rank>) =>
      ranked.map(({ id, share, low, high }) => [id, ...[share, low, high].map((n) => n.toFixed(6))])
    expect(rounded(rank(ids, turned))).toEqual(rounded(rank(ids, answers)))
  })

  test('without an answer, says nothing of any need', () => {
    const ranked = rank(['a', 'b', 'c'], [])
    expect(ranked.map(({ share }) => share.toFixed(3))).toEqual(['0.500', '0.500', '0.500'])
    expect(ranked.every(({ low, high }) => low < 0.15 && high > 0.85)).toBe(true)
  })

  test('thin answers are drawn to the middle, and their margins are wide', () => {
    const [once] = rank(['a', 'b', 'c'], [{ voter: 'v', winner: 'a', loser: 'b' }])
    const many = Array.from({ length: 40 }, (_, v) => ({ voter: `v${v}`, winner: 'a', loser: 'b' }))
    const [often] = rank(['a', 'b', 'c'], many)
    expect([once?.id, often?.id]).toEqual(['a', 'a'])
    expect(once?.share).toBeLessThan(0.75)
    expect(often?.share).toBeGreaterThan(0.85)
    expect(once?.low).toBeLessThan(0.5)
  })

  test('answers about a need that is no longer in the round count for nothing', () => {
    const { ids, answers } = aRound(heights, 12)
    const gone = answers.map((answer) => ({ ...answer, winner: `${answer.winner} gone` }))
    expect(rank(ids, [...answers, ...gone])).toEqual(rank(ids, answers))
  })

  test('holds the truth within its margins about nine times in ten', () => {
    const held = coverage([1.2, 0.8, 0.4, 0.1, -0.2, -0.5, -0.8, -1], 20, 0)
    expect(held).toBeGreaterThan(0.85)
    expect(held).toBeLessThan(0.97)
  })

  test('and still about as often when voters see things differently', () => {
    const held = coverage([1.2, 0.8, 0.4, 0.1, -0.2, -0.5, -0.8, -1], 20, 0.8)
    expect(held).toBeGreaterThan(0.82)
  })
})

describe('The pairs put before voters', () => {
  test('each voter is asked about twice as many pairs as there are needs, never twice the same', () => {
    const { answers } = aRound([1, 0.8, 0.6, 0.4, 0.2, 0, -0.2, -0.4, -0.6], 3)
    for (const voter of new Set(answers.map((answer) => answer.voter))) {
      const own = answers.filter((answer) => answer.voter === voter)
      const pairs = own.map(({ winner, loser }) => pairKey({ firstId: winner, secondId: loser }))
      expect([pairs.length, new Set(pairs).size]).toEqual([18, 18])
    }
    expect(pairsAsked(3)).toBe(3)
  })

  test('pairs are compared as often as one another, and each need stands first about half the time', () => {
    const ids = Array.from({ length: 10 }, (_, place) => `need ${place}`)
    const { compared } = aRound(
      ids.map(() => 0),
      18,
    )
    expect([compared.size, ...new Set(compared.values())]).toEqual([45, 8])
    const firsts = Array.from({ length: 400 }, (_, voter) =>
      nextPair(
        ['a', 'b', 'c'],
        [],
        new Map([
          ['a c', 1],
          ['b c', 1],
        ]),
        `${voter}`,
      ),
    )
    const share = firsts.filter((pair) => pair?.firstId === 'a').length / 400
    expect(Math.abs(share - 0.5)).toBeLessThan(0.1)
  })
})
