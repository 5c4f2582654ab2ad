import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listNeedsById, type SeenNeed } from './needs.server.ts'

/** A need and those it is told with: as far as the viewer may read each. */
export interface Group {
  need: SeenNeed
  /** The one the others lead to; the need itself when it was not merged. */
  head: SeenNeed
  /** Those merged into the head, directly or through another, oldest first. */
  members: SeenNeed[]
  /** The parts the head is told in, in their order. */
  parts: SeenNeed[]
  /** The need of which this one is a part. */
  whole: SeenNeed | null
}

/** In two questions however many they are; 404 when the need is not the viewer's to see. */
export async function findGroup(viewer: Viewer, needId: string): Promise<Group> {
  const kin = await listKin(needId)
  const seen = await listNeedsById(viewer, [...new Set([needId, ...kin.map(({ id }) => id)])])
  const need = found(seen.get(needId))
  const of = (bond: Bond) => kin.filter((one) => one.bond === bond).flatMap(({ id }) => seen.get(id) ?? [])
  const [head = need] = of('head')
  return { need, head, members: of('member'), parts: of('part'), whole: of('whole')[0] ?? null }
}

type Bond = 'head' | 'member' | 'part' | 'whole'

/** The tree of merges a need is in, from its head down, the parts of that head, and the whole of which the need is one. */
export async function listKin(needId: string) {
  return db().$queryRaw<{ id: string; bond: Bond }[]>`
    WITH RECURSIVE up AS (
      SELECT id, merged_into_id FROM need WHERE id = ${needId}::uuid
      UNION SELECT n.id, n.merged_into_id FROM need n JOIN up ON n.id = up.merged_into_id
    ), tree AS (
      SELECT id, 'head' AS bond FROM up WHERE merged_into_id IS NULL
      UNION ALL SELECT n.id, 'member' FROM need n JOIN tree ON n.merged_into_id = tree.id
    )
    SELECT id, bond FROM (
      SELECT id, bond FROM tree
      UNION ALL SELECT p.id, 'part' FROM need p JOIN tree ON p.split_from_id = tree.id WHERE bond = 'head' AND p.stage <> 'withdrawn'
      UNION ALL SELECT split_from_id, 'whole' FROM need WHERE id = ${needId}::uuid AND split_from_id IS NOT NULL
    ) AS kin ORDER BY id`
}

/** The merges of the house happen one after the other; voices, which are counted along them, beside each other. */
export async function holdGroups(how: 'changing' | 'counting') {
  if (how === 'changing') await db().$queryRaw`SELECT true FROM (SELECT pg_advisory_xact_lock(${GROUPS})) AS held`
  else await db().$queryRaw`SELECT true FROM (SELECT pg_advisory_xact_lock_shared(${GROUPS})) AS held`
}
/** A number of our own among the locks of the database. */
const GROUPS = 20_261_122

/**
 * Count again the voices of the group a need is in, who supports several of it once, and write them on its head and parts.
 * Inside the change that altered them; the head's row is held first, so that two changes at once are both counted.
 */
export async function countVoices(needId: string) {
  const kin = await listKin(needId)
  const told = kin.filter(({ bond }) => bond === 'head' || bond === 'member').map(({ id }) => id)
  const headId = kin.find(({ bond }) => bond === 'head')?.id ?? needId
  await db().$queryRaw`SELECT id FROM need WHERE id = ${headId}::uuid FOR UPDATE`
  await db().$executeRaw`UPDATE need SET support_count = voices.n FROM (
      SELECT (count(DISTINCT person_id) + count(DISTINCT browser_hash))::int AS n FROM support WHERE need_id = ANY(${told}::uuid[])
    ) AS voices
    WHERE need.id = ${headId}::uuid OR need.split_from_id = ${headId}::uuid`
}
