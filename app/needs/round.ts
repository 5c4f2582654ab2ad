/**
 * A round asks invited patients and clinicians, two needs of a theme at a time, which should come first. It decides nothing: its
 * order is advice, told by college with its margins.
 * Its life: opened with its dates → (to come) → open → closed; or given up, and then it says nothing.
 */
export const FEWEST_NEEDS = 3
/** Beyond, nobody answers enough pairs for an order to stand out. */
export const MOST_NEEDS = 30
/** An order of fewer voters would tell what each of them answered. */
export const FEWEST_VOTERS = 5
/** As many letters as one sends in one go. */
export const MOST_INVITED = 300
/** In until the last second is over, as at every door of the house. */
export const GRACE = 1000
/** Where to write is forgotten this long after the close. */
export const ADDRESSES_FOR = 30 * 86_400_000

export const COLLEGES = ['patients', 'clinicians'] as const
export type College = (typeof COLLEGES)[number]
export const OUTCOMES = ['first', 'second', 'neither'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Dated {
  opensAt: Date
  closesAt: Date
  givenUpAt: Date | null
}
export type Phase = 'to_come' | 'open' | 'closed' | 'given_up'

/** Where a round stands at an instant: for an answer, the one at which it was received. */
export function phaseOf({ opensAt, closesAt, givenUpAt }: Dated, instant: Date): Phase {
  if (givenUpAt) return 'given_up'
  if (instant < opensAt) return 'to_come'
  return instant.getTime() < closesAt.getTime() + GRACE ? 'open' : 'closed'
}

/** Why an answer cannot be taken at this instant; null when it can. */
export function objectionToAnswering(round: Dated, receivedAt: Date) {
  const phase = phaseOf(round, receivedAt)
  if (phase === 'to_come') return 'round_not_open_yet'
  return phase === 'open' ? null : 'round_over'
}

/** Why a round cannot be opened on so many needs, between these dates; null when it can. */
export function objectionToOpening(needs: number, { opensAt, closesAt }: Omit<Dated, 'givenUpAt'>, now: Date) {
  if (needs < FEWEST_NEEDS) return 'round_too_few_needs'
  if (needs > MOST_NEEDS) return 'round_too_many_needs'
  if (closesAt <= opensAt || closesAt <= now) return 'round_closes_too_soon'
  return null
}

/** How many pairs one voter is asked about: enough for an order, few enough for a bus ride. */
export function pairsAsked(needs: number) {
  return Math.min((needs * (needs - 1)) / 2, 2 * needs)
}

export interface Pair {
  firstId: string
  secondId: string
}

/** The same two, whichever was shown first. */
export const pairKey = ({ firstId, secondId }: Pair) => [firstId, secondId].sort().join(' ')

/**
 * The pair that tells most now: the one least compared so far by the voter's college, among them the needs this voter has met least,
 * then in an order of the voter's own. Null once they were asked enough.
 */
export function nextPair(needIds: string[], own: Pair[], compared: Map<string, number>, voter: string): Pair | null {
  if (own.length >= pairsAsked(needIds.length)) return null
  const answered = new Set(own.map(pairKey))
  const met = (id: string) => own.filter(({ firstId, secondId }) => firstId === id || secondId === id).length
  const pairs = needIds.flatMap((firstId, place) => needIds.slice(place + 1).map((secondId) => ({ firstId, secondId })))
  const [best] = pairs
    .filter((pair) => !answered.has(pairKey(pair)))
    .map((pair) => {
      const key = pairKey(pair)
      const chance = scatter(`${voter} ${key}`)
      return { pair, weight: [compared.get(key) ?? 0, met(pair.firstId) + met(pair.secondId), chance] }
    })
    .sort((a, b) => byWeight(a.weight, b.weight))
  return best ? shuffled(best.pair, voter) : null
}

function byWeight(a: number[], b: number[]) {
  const place = a.findIndex((n, i) => n !== b[i])
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0)
}

/** Which one stands first is a voter's own, so that standing first favours none. */
function shuffled(pair: Pair, voter: string): Pair {
  const isTurned = scatter(`first ${voter} ${pairKey(pair)}`) % 2 === 1
  return isTurned ? { firstId: pair.secondId, secondId: pair.firstId } : pair
}

/** A number that follows from a text and looks like chance (FNV-1a). */
function scatter(text: string) {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Addresses as people paste them, one or many to a line; those that are none are told apart. */
export function addressesIn(pasted: string) {
  const words = pasted.split(/[\s,;<>]+/).filter((word) => word !== '')
  const tidy = [...new Set(words.map((word) => word.toLowerCase()))]
  const isAddress = (word: string) => /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(word) && word.length <= 200
  const looksLikeOne = (word: string) => word.includes('@')
  return { addresses: tidy.filter(isAddress), wrong: tidy.filter((word) => looksLikeOne(word) && !isAddress(word)) }
}
