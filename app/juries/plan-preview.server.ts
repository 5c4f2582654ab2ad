import { listNames } from '#app/people/people.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { pairOf } from './conflicts.server.ts'
import { groupBy } from './group.ts'
import { findPlan } from './plans.server.ts'

/** Files of a page of the preview: a screen of names. */
const SHOWN = 50

/**
 * What a proposal would do: how many files each juror would have, and file by file (a page from `after`) who would read it, how well
 * they suit it and why, and what changes from the proposal before.
 */
export async function findPreview(viewer: Viewer, planId: string, after?: string) {
  const plan = await findPlan(viewer, planId)
  const rows = await db().planPair.findMany({
    where: { planId },
    orderBy: [{ applicationId: 'asc' }, { jurorId: 'asc' }],
  })
  const pairs = rows.filter((pair) => plan.files.has(pair.applicationId))
  const jurors = await listNamedSeats(plan.panelId)
  const before = await listBefore(plan)
  const pinned = new Set((await db().pin.findMany({ where: { panelId: plan.panelId } })).map(keyOf))
  const bids = await db().bid.findMany({ where: { juror: { panelId: plan.panelId } } })
  const wishes = new Map(bids.map((bid) => [keyOf(bid), bid.wish]))
  const had = new Set(before.map(keyOf))
  const has = new Set(pairs.map(keyOf))
  const gone = before.filter((pair) => plan.files.has(pair.applicationId) && !has.has(keyOf(pair)))
  const byFile = groupBy(pairs, (pair) => pair.applicationId)
  const goneOf = groupBy(gone, (pair) => pair.applicationId)
  const ids = [...plan.files.keys()].sort().filter((id) => after === undefined || id > after)
  const files = ids.slice(0, SHOWN).map((id) => ({
    ...{ id, number: plan.files.get(id)?.number ?? '', title: plan.files.get(id)?.title ?? '' },
    readings: (byFile.get(id) ?? []).map(({ jurorId, match, topics, words, isKept }) => ({
      ...{ jurorId, match, topics, words, isKept, name: jurors.get(jurorId)?.name ?? '' },
      isNew: had.size > 0 && !had.has(pairOf(jurorId, id)),
      isPinned: pinned.has(pairOf(jurorId, id)),
      wish: wishes.get(pairOf(jurorId, id)) ?? null,
    })),
    gone: (goneOf.get(id) ?? []).map(({ jurorId }) => jurors.get(jurorId)?.name ?? ''),
  }))
  const byJuror = groupBy(pairs, (pair) => pair.jurorId)
  const loads = [...jurors.values()].map(({ id, name, college, least, most }) => {
    const theirs = byJuror.get(id) ?? []
    return { ...{ id, name, college, least, most }, load: theirs.length, match: meanOf(theirs) }
  })
  const changes = { added: pairs.filter((pair) => had.size > 0 && !had.has(keyOf(pair))).length, gone: gone.length }
  const { files: _, ...told } = plan
  return {
    ...{
      plan: told,
      loads,
      files,
      readings: pairs.length,
      match: meanOf(pairs),
      fresh: pairs.filter((pair) => !pair.isKept).length,
    },
    changes: had.size > 0 ? changes : null,
    next: ids.length > SHOWN ? files.at(-1)?.id : undefined,
    names: [...jurors.values()].map(({ id, name }) => ({ id, name })),
    numbers: [...plan.files.values()].map(({ id, number, title }) => ({ id, number: number ?? '', title })),
  }
}

export type Preview = Awaited<ReturnType<typeof findPreview>>

/** The same as a table: one line a reading, in the order of the files. */
export async function findPlanned(viewer: Viewer, planId: string) {
  const plan = await findPlan(viewer, planId)
  const jurors = await listNamedSeats(plan.panelId)
  const pairs = await db().planPair.findMany({
    where: { planId },
    orderBy: [{ applicationId: 'asc' }, { jurorId: 'asc' }],
  })
  return pairs.flatMap(({ applicationId, jurorId, match, isKept }) => {
    const [file, juror] = [plan.files.get(applicationId), jurors.get(jurorId)]
    return file && juror ? [{ number: file.number ?? '', title: file.title, juror, match, isKept }] : []
  })
}

const keyOf = (pair: { applicationId: string; jurorId: string }) => pairOf(pair.jurorId, pair.applicationId)

/** The pairs of the proposal before this one; none for the first. */
async function listBefore({ id, panelId }: { id: string; panelId: string }) {
  const where = {
    panelId,
    id: { lt: id },
    stage: { in: ['draft' as const, 'published' as const, 'superseded' as const] },
  }
  const before = await db().plan.findFirst({ where, orderBy: { id: 'desc' }, select: { id: true } })
  const select = { applicationId: true, jurorId: true }
  return before ? db().planPair.findMany({ where: { planId: before.id }, select }) : []
}

/** Every seat of a panel that was not declined, with its juror's name, in the order of names. */
export async function listNamedSeats(panelId: string) {
  const seats = await db().juror.findMany({ where: { panelId, declinedAt: null } })
  const names = await listNames(seats.map((seat) => seat.personId))
  const named = seats.map(({ id, personId, college, least, most }) => ({
    ...{ id, college, least, most, name: names.get(personId) ?? '' },
  }))
  const sorted = named.sort((a, b) => a.name.localeCompare(b.name, 'fr') || (a.id < b.id ? -1 : 1))
  return new Map(sorted.map((seat) => [seat.id, seat]))
}

function meanOf(pairs: { match: number }[]) {
  return pairs.length === 0 ? null : Math.round(pairs.reduce((sum, { match }) => sum + match, 0) / pairs.length)
}
