/**
 * A portfolio is the best set of files that the envelope pays: the greatest sum of the scores that count, within limits that people
 * choose. It is a suggestion: nobody is selected by it. Files that state no amount are told apart, never counted as free.
 */

export interface Candidate {
  id: string
  /** Hundredths of the score that counts: whole, so that a best is exactly one. */
  points: number
  askedCents: number
  themes: string[]
  territory: string | null
}

export type PortfolioLimit =
  | { kind: 'envelope'; cents: number }
  | { kind: 'most'; most: number }
  | { kind: 'theme'; key: string; least: number }
  | { kind: 'territory'; key: string; least: number }
  | { kind: 'always'; id: string }
  | { kind: 'never'; id: string }

export interface Sought {
  candidates: Candidate[]
  limits: PortfolioLimit[]
}

/** What a limit costs: how many hundredths more without it, and who would come in or go out. */
export interface Cost {
  limit: PortfolioLimit
  points: number
  comes: string[]
  goes: string[]
}
export type Portfolio =
  | { kind: 'best'; chosen: string[]; points: number; askedCents: number; costs: Cost[] }
  /** Limits that cannot hold together; without any one of them the others can. */
  | { kind: 'impossible'; limits: PortfolioLimit[] }

/** What each file weighs in a limit, and between which sums the chosen ones must stand. */
export function rowOf(limit: PortfolioLimit, candidates: Candidate[]) {
  const weights = candidates.map((file) => weightIn(limit, file))
  switch (limit.kind) {
    case 'envelope':
      return { weights, least: 0, most: limit.cents }
    case 'most':
      return { weights, least: 0, most: limit.most }
    case 'never':
      return { weights, least: 0, most: 0 }
    case 'always':
      return { weights, least: 1, most: 1 }
    default:
      return { weights, least: limit.least, most: candidates.length }
  }
}

function weightIn(limit: PortfolioLimit, file: Candidate) {
  switch (limit.kind) {
    case 'envelope':
      return file.askedCents
    case 'most':
      return 1
    case 'theme':
      return file.themes.includes(limit.key) ? 1 : 0
    case 'territory':
      return file.territory === limit.key ? 1 : 0
    default:
      return file.id === limit.id ? 1 : 0
  }
}

/** Whether these files together respect a limit. */
export function holds(limit: PortfolioLimit, candidates: Candidate[], chosen: ReadonlySet<string>) {
  const { weights, least, most } = rowOf(limit, candidates)
  const sum = candidates.reduce((all, file, n) => all + (chosen.has(file.id) ? (weights[n] ?? 0) : 0), 0)
  return sum >= least && sum <= most
}

/** The best set by `choose`, and what each limit but the envelope costs; or the limits that cannot hold together. */
export function seekPortfolio(
  { candidates, limits }: Sought,
  choose: (candidates: Candidate[], limits: PortfolioLimit[]) => string[] | null,
): Portfolio {
  const chosen = choose(candidates, limits)
  if (!chosen) return { kind: 'impossible', limits: conflicting(limits, (kept) => choose(candidates, kept) !== null) }
  const pointsOf = sumOf(candidates, (file) => file.points)
  const costs = limits.flatMap((limit) => {
    if (limit.kind === 'envelope') return []
    const without = choose(
      candidates,
      limits.filter((other) => other !== limit),
    )
    const points = without ? pointsOf(without) - pointsOf(chosen) : 0
    if (!without || points <= 0) return [{ limit, points: 0, comes: [], goes: [] }]
    const [comes, goes] = [without.filter((id) => !chosen.includes(id)), chosen.filter((id) => !without.includes(id))]
    return [{ limit, points, comes, goes }]
  })
  const askedCents = sumOf(candidates, (file) => file.askedCents)(chosen)
  return { kind: 'best', chosen, points: pointsOf(chosen), askedCents, costs }
}

/** Of limits that cannot hold together, those that are all needed for it: each that can be left out without mending it is. */
function conflicting(limits: PortfolioLimit[], canHold: (limits: PortfolioLimit[]) => boolean) {
  return limits.reduce((kept, limit) => {
    const others = kept.filter((other) => other !== limit)
    return canHold(others) ? kept : others
  }, limits)
}

function sumOf(candidates: Candidate[], figure: (file: Candidate) => number) {
  const known = new Map(candidates.map((file) => [file.id, figure(file)]))
  return (ids: string[]) => ids.reduce((all, id) => all + (known.get(id) ?? 0), 0)
}

/** The names of the boxes: how many files of a theme or a territory at least. */
export const themeField = (themeId: string) => `theme-${themeId}`
export const territoryField = (territory: string) => `territory-${territory}`
/** Whether a file is in or out: by its number, for four hundred boxes stand in one address, empty ones too, and addresses end at 16 kB. */
export const keepField = (number: string | null) => number ?? ''
/** In the address of the decision: the set whose limits it holds is carried there. */
export const CARRIED = 'portfolio'

/** The limits that an address asks for, of those that bear on these files; `boxOf` names the box of each. */
export function limitsIn(
  asked: URLSearchParams,
  candidates: Candidate[],
  envelopeCents: number,
  boxOf: (id: string) => string,
): PortfolioLimit[] {
  const themes = [...new Set(candidates.flatMap((file) => file.themes))].sort()
  const territories = territoriesOf(candidates)
  const most = wholeIn(asked, 'most')
  return [
    { kind: 'envelope', cents: envelopeCents },
    ...(most ? [{ kind: 'most' as const, most }] : []),
    ...themes.flatMap((key) => leastIn(asked, themeField(key), (least) => ({ kind: 'theme', key, least }))),
    ...territories.flatMap((key) =>
      leastIn(asked, territoryField(key), (least) => ({ kind: 'territory', key, least })),
    ),
    ...candidates.flatMap(({ id }): PortfolioLimit[] => {
      const said = asked.get(boxOf(id))
      return said === 'always' || said === 'never' ? [{ kind: said, id }] : []
    }),
  ]
}

/** The territories that some of these files come from, in the order of the alphabet. */
export function territoriesOf(candidates: Candidate[]) {
  return [...new Set(candidates.flatMap((file) => file.territory ?? []))].sort()
}

function leastIn(asked: URLSearchParams, box: string, limit: (least: number) => PortfolioLimit) {
  const least = wholeIn(asked, box)
  return least ? [limit(least)] : []
}

/** A number of files; nothing for what is none. */
function wholeIn(asked: URLSearchParams, box: string) {
  const said = asked.get(box) ?? ''
  return /^[1-9]\d{0,2}$/.test(said) ? Number(said) : null
}
