import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { instantOfParis } from '#app/platform/paris.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { parisDay } from '#app/platform/working-days.ts'
import { Prisma } from '#prisma/client/client.ts'
import { type Counts, FACETS, type Facet, type Narrowed } from './catalogue.ts'
import { TRL_BANDS, type TrlBand } from './maturity.ts'
import { listSolutionsById } from './solutions.server.ts'
import { listCurrentVersions } from './versions.server.ts'

/** A screen of a list; the next one is a link away. */
const PER_PAGE = 20
/** A file is read a few hundred rows at a time. */
const PER_READING = 500

/** Listed is for all (a constraint holds it), so that the list asks nobody who they are. */
const LISTED = Prisma.sql`solution s LEFT JOIN solution_version v ON v.solution_id = s.id AND v.stage = 'current'
  WHERE s.listed AND s.barred = '{}' AND s.readable_from IS NULL`

/** A line that everyone may count on: shown, met, claimed of this version, not ended. */
function standingLine() {
  const today = instantOfParis(`${parisDay(now())}T00:00`)
  return Prisma.sql`l.version_id = v.id AND l.shown AND l.status = 'met' AND l.claimed_at >= v.told_at
    AND (l.expires_on IS NULL OR l.expires_on >= ${today})`
}

const NARROWING: Record<Facet, (value: string) => Prisma.Sql> = {
  maturity: (value) => Prisma.sql`s.maturity = ${value}::"SolutionMaturity"`,
  trl: (value) => {
    const [least, most] = TRL_BANDS[value as TrlBand]
    return Prisma.sql`v.trl BETWEEN ${least} AND ${most}`
  },
  whom: (value) => Prisma.sql`${value} = ANY (v.for_whom)`,
  proof: (value) =>
    Prisma.sql`EXISTS (SELECT 1 FROM passport_line l WHERE ${standingLine()} AND l.requirement = ${value})`,
}

export type SolutionFilter = Narrowed & { after?: string }

/** Solutions that everyone may look at, newest first, with the version that stands for each; `next` is the key of the following page or null. */
export async function listCatalogue(_viewer: Viewer, { after, ...asked }: SolutionFilter = {}) {
  const keys = await listKeys(asked, after, PER_PAGE + 1)
  const rows = await inOrder(keys.slice(0, PER_PAGE))
  return { rows, next: keys.length > PER_PAGE ? (rows.at(-1)?.id ?? null) : null }
}

/** The whole of a narrowed list, a reading at a time, for a file. */
export async function* eachSolution(_viewer: Viewer, asked: Narrowed) {
  let after: string | undefined
  do {
    const keys = await listKeys(asked, after, PER_READING)
    yield await inOrder(keys)
    after = keys.length === PER_READING ? keys.at(-1)?.id : undefined
  } while (after)
}

async function listKeys(asked: Narrowed, after: string | undefined, limit: number) {
  const past = after ? Prisma.sql`AND s.id < ${after}::uuid` : Prisma.empty
  return db().$queryRaw<{ id: string }[]>`SELECT s.id FROM ${LISTED} ${narrowedBy(asked)} ${past}
    ORDER BY s.id DESC LIMIT ${limit}`
}

async function inOrder(keys: { id: string }[]) {
  const ids = keys.map(({ id }) => id)
  const [solutions, versions] = await Promise.all([listSolutionsById(ids), listCurrentVersions(ids)])
  return ids.flatMap((id) => {
    const solution = solutions.get(id)
    return solution ? [{ ...solution, version: versions.get(id) ?? null }] : []
  })
}

function narrowedBy(asked: Narrowed, but?: Facet) {
  const chosen = FACETS.filter((facet) => facet !== but && asked[facet] !== undefined)
  const parts = chosen.map((facet) => Prisma.sql`AND ${NARROWING[facet](asked[facet] ?? '')}`)
  return parts.length > 0 ? Prisma.join(parts, ' ') : Prisma.empty
}

/** How many solutions each value of each facet leaves under the choices made; a facet chosen from counts as if it were not. */
export async function listFacets(_viewer: Viewer, asked: Narrowed = {}): Promise<Counts> {
  const [maturity, trl, whom, proof] = await Promise.all(
    FACETS.map((facet) => countBy(facet, narrowedBy(asked, facet))),
  )
  return { maturity: maturity ?? {}, trl: trl ?? {}, whom: whom ?? {}, proof: proof ?? {} }
}

/** What each facet counts, one row per value and solution. */
const COUNTED: Record<Facet, () => Prisma.Sql> = {
  maturity: () => Prisma.sql`s.maturity::text FROM ${LISTED}`,
  trl: () => Prisma.sql`CASE WHEN v.trl <= 3 THEN 'idea' WHEN v.trl <= 6 THEN 'tried' ELSE 'field' END
    FROM ${LISTED} AND v.id IS NOT NULL`,
  whom: () => Prisma.sql`unnest(v.for_whom) FROM ${LISTED}`,
  proof: () => Prisma.sql`l.requirement FROM passport_line l, ${LISTED} AND ${standingLine()}`,
}

async function countBy(facet: Facet, narrowed: Prisma.Sql) {
  const rows = await db().$queryRaw<{ value: string; n: number }[]>`
    SELECT value, count(*)::int AS n FROM (SELECT ${COUNTED[facet]()} ${narrowed}) AS counted (value) GROUP BY value`
  return Object.fromEntries(rows.map(({ value, n }) => [value, n]))
}
