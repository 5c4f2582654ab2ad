/**
 * An order drawn from answers about pairs (Bradley and Terry): each need has a strength, and of two needs the stronger is put first
 * as often as its share of both strengths. Strengths are found by Hunter's MM steps, which always go uphill.
 * Nothing is left to chance: the same answers give the same order and the same margins.
 */
export interface Answer {
  voter: string
  winner: string
  loser: string
}
export interface Ranked {
  id: string
  /** How often it would be put before a need of middling strength, from 0 to 1; the truth lies within the margins nine times in ten. */
  share: number
  low: number
  high: number
}

/** Each need is taken to have won and lost half a time against a middling one: a need seen once is not declared first. */
const PRIOR = 0.5
/** Steps until strengths stand still; thirty needs seldom need a hundred. */
const MOST_STEPS = 2000
const STILL = 1e-9
/** Of a normal law, nine tenths lie within. */
const NINE_IN_TEN = 1.645

/** The needs from the first to the last, each with its margins. */
export function rank(ids: string[], answers: Answer[]): Ranked[] {
  const place = new Map(ids.map((id, at) => [id, at]))
  const known = answers.flatMap(({ voter, winner, loser }) => {
    const [w, l] = [place.get(winner), place.get(loser)]
    return w === undefined || l === undefined ? [] : [{ voter, w, l }]
  })
  const strengths = strengthsFrom(ids.length, known)
  const margins = marginsOf(strengths, known)
  const middle = mean(strengths.map(Math.log))
  return ids
    .map((id, at) => {
      const height = Math.log(strengths[at] ?? 1) - middle
      const margin = NINE_IN_TEN * (margins[at] ?? 0)
      return { id, share: logistic(height), low: logistic(height - margin), high: logistic(height + margin) }
    })
    .sort((a, b) => b.share - a.share || a.id.localeCompare(b.id))
}

interface Known {
  voter: string
  w: number
  l: number
}

function strengthsFrom(count: number, answers: Known[]) {
  const wins = Array.from({ length: count }, (_, i) => answers.filter(({ w }) => w === i).length)
  const met = meetings(count, answers)
  let strengths = new Array<number>(count).fill(1)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = strengths.map((own, i) => {
      const meetingsHeld = met[i]?.reduce((sum, n, j) => sum + (n > 0 ? n / (own + (strengths[j] ?? 1)) : 0), 0) ?? 0
      return ((wins[i] ?? 0) + PRIOR) / (meetingsHeld + (2 * PRIOR) / (own + 1))
    })
    const moved = Math.max(...next.map((strength, i) => Math.abs(strength / (strengths[i] ?? 1) - 1)))
    strengths = next
    if (moved < STILL) break
  }
  return strengths
}

/** How many times each two of them met. */
function meetings(count: number, answers: Known[]) {
  const met = square(count)
  for (const { w, l } of answers) {
    add(met, w, l, 1)
    add(met, l, w, 1)
  }
  return met
}

/**
 * How far each strength's logarithm may be from the truth: what so few answers leave open, or what voters disagree about,
 * whichever is larger. Several answers of one voter are not several voters.
 */
function marginsOf(strengths: number[], answers: Known[]) {
  const count = strengths.length
  const spread = invert(informationIn(strengths, answers))
  const voters = [...new Set(answers.map(({ voter }) => voter))]
  const between = square(count)
  for (const voter of voters) {
    const pull = pullOf(
      strengths,
      answers.filter((answer) => answer.voter === voter),
    )
    for (const [i, a] of pull.entries()) for (const [j, b] of pull.entries()) add(between, i, j, a * b)
  }
  const disagreement = times(times(spread, between), spread)
  const few = voters.length > 1 ? voters.length / (voters.length - 1) : 1
  return strengths.map((_, i) => Math.sqrt(Math.max(aboutMiddle(spread, i), few * aboutMiddle(disagreement, i), 0)))
}

/** How sharply the answers, and what was taken for granted, hold each strength in its place. */
function informationIn(strengths: number[], answers: Known[]) {
  const held = square(strengths.length)
  for (const [i, own] of strengths.entries()) add(held, i, i, 2 * PRIOR * doubt(own, 1))
  for (const { w, l } of answers) {
    const d = doubt(strengths[w] ?? 1, strengths[l] ?? 1)
    add(held, w, w, d)
    add(held, l, l, d)
    add(held, w, l, -d)
    add(held, l, w, -d)
  }
  return held
}

const doubt = (a: number, b: number) => (a * b) / (a + b) ** 2

/** Where one voter's answers pull each strength. */
function pullOf(strengths: number[], answers: Known[]) {
  const pull = strengths.map(() => 0)
  for (const { w, l } of answers) {
    const surprise = (strengths[l] ?? 1) / ((strengths[w] ?? 1) + (strengths[l] ?? 1))
    pull[w] = (pull[w] ?? 0) + surprise
    pull[l] = (pull[l] ?? 0) - surprise
  }
  return pull
}

/** The variance of one strength as measured from the middle of all. */
function aboutMiddle(spread: number[][], i: number) {
  const all = mean(spread.flat())
  return (spread[i]?.[i] ?? 0) - 2 * mean(spread[i] ?? []) + all
}

type Square = number[][]
const square = (count: number): Square => Array.from({ length: count }, () => new Array<number>(count).fill(0))

function add(into: Square, i: number, j: number, n: number) {
  const row = into[i]
  if (row) row[j] = (row[j] ?? 0) + n
}

function times(a: Square, b: Square): Square {
  return a.map((row) => row.map((_, j) => row.reduce((sum, n, k) => sum + n * (b[k]?.[j] ?? 0), 0)))
}

/** Gauss and Jordan; what is inverted here is always well away from singular, thanks to what was taken for granted. */
function invert(whole: Square): Square {
  const count = whole.length
  const rows = whole.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (let i = 0; i < count; i += 1) {
    const pivot = rows[i] ?? []
    const scale = pivot[i] ?? 1
    for (const [k, n] of pivot.entries()) pivot[k] = n / scale
    for (const [j, row] of rows.entries()) {
      const factor = row[i] ?? 0
      if (j !== i) for (const [k, n] of row.entries()) row[k] = n - factor * (pivot[k] ?? 0)
    }
  }
  return rows.map((row) => row.slice(count))
}

const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1)
const logistic = (height: number) => 1 / (1 + Math.exp(-height))
