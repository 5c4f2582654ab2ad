import { listWishesAnswered } from '#app/applications/wishes.server.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listThemeNames } from '#app/needs/themes.server.ts'
import { listWishes } from '#app/needs/wishes.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { refuse } from '#app/platform/refusal.ts'
import { inThread } from '#app/platform/threads.server.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { listMakers } from '#app/solutions/makers.server.ts'
import { findDecidable } from './decisions.server.ts'
import {
  CARRIED,
  type Candidate,
  keepField,
  limitsIn,
  type Portfolio,
  type Sought,
  territoriesOf,
} from './portfolio.ts'
import code from './portfolio-thread.server.ts?thread'
import type { Ranked } from './ranking.ts'
import type { Ranking } from './rankings.server.ts'

/** Who waits before a page leaves after that long. */
const PATIENCE = 20_000

/**
 * The best set of files that the envelope of the call pays, within the limits that an address asks for; refused as deciding is.
 * Files that were read and meet every threshold are in it, and those one asks to keep in any case.
 */
export async function findPortfolio(viewer: Viewer, panelId: string, asked: URLSearchParams) {
  const ranking = await findDecidable(viewer, panelId)
  const { panel, ranked, files } = ranking
  const about = await listThemes(ranking)
  const makers = await listMakers([...files.values()].map((file) => file.organisationId))
  const all = ranked.flatMap((rank) => {
    const file = files.get(rank.applicationId)
    if (!file || rank.counted === null) return []
    const { id, askedCents, organisationId } = file
    const told = { themes: about.get(id) ?? [], territory: makers.get(organisationId)?.territory ?? null }
    return [{ id, points: Math.round(100 * rank.counted), askedCents, ...told, meets: rank.meetsThresholds }]
  })
  const boxOf = (id: string) => keepField(files.get(id)?.number ?? null)
  const isKept = ({ id }: Candidate) => asked.get(boxOf(id)) === 'always'
  const stated = all.filter((file) => file.askedCents > 0)
  const candidates = stated.filter((file) => file.meets || isKept(file)).map(({ meets: _, ...file }) => file)
  const limits = limitsIn(asked, candidates, panel.call.envelopeCents, boxOf)
  const themes = (await listThemeNames()).flatMap(({ id, name }) =>
    candidates.some((file) => file.themes.includes(id)) ? [{ id, name: bilingual(name) }] : [],
  )
  return {
    ...{ panel, ranked, files, themes, territories: territoriesOf(candidates) },
    unstated: all.filter((file) => file.askedCents <= 0).map(({ id }) => id),
    below: stated.filter((file) => !file.meets).map(({ id }) => id),
    found: await seek({ candidates, limits }),
  }
}

export type PortfolioTold = Awaited<ReturnType<typeof findPortfolio>>

/** The files of the set that an address carries to the decision; none when it carries none, or when it is impossible. */
export async function findCarried(viewer: Viewer, panelId: string, asked: URLSearchParams): Promise<string[]> {
  if (!asked.has(CARRIED)) return []
  const { found } = await findPortfolio(viewer, panelId, asked)
  return found.kind === 'best' ? found.chosen : []
}

async function seek(sought: Sought): Promise<Portfolio> {
  if (sought.candidates.length === 0) return { kind: 'best', chosen: [], points: 0, askedCents: 0, costs: [] }
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    return await inThread<Sought, never, Portfolio>(code, sought, { signal })
  } catch (fault) {
    if (signal.aborted) refuse(409, 'portfolio_takes_too_long')
    throw fault
  }
}

/** The themes of each file: those of the needs of which it answers a wish. */
async function listThemes({ panel, ranked }: { panel: Ranking['panel']; ranked: Ranked[] }) {
  const needs = await listNeedsById(VISITOR, panel.call.needIds)
  const wishes = await listWishes(VISITOR, panel.call.needIds)
  const themeOf = new Map<string, string>()
  for (const [needId, told] of wishes) {
    const themeId = needs.get(needId)?.themeId
    for (const { id } of told) if (themeId) themeOf.set(id, themeId)
  }
  const answered = await listWishesAnswered(ranked.map((rank) => rank.applicationId))
  const themes = new Map<string, string[]>()
  for (const { applicationId, wishId } of answered) {
    const theme = themeOf.get(wishId)
    const known = themes.get(applicationId) ?? []
    if (theme && !known.includes(theme)) themes.set(applicationId, [...known, theme])
  }
  return themes
}
