import { listOrganisations, organisationsOf } from '#app/people/organisations.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { readable } from '#app/platform/access.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { endOfWorkingDay } from '#app/platform/working-days.ts'
import { objectionsToPublishing } from './call.ts'
import { briefOf, PARTS, wholeOf } from './call-shapes.server.ts'
import { PROMISED_WITHIN } from './public-question.ts'
import { words } from './words.waiting.ts'

const DAY = 86_400_000
/** Two days: what must be done before a door turns still can be. */
const SOON = 2 * DAY
/** A week: a file takes several evenings. */
const AHEAD = 7 * DAY
const RUNNING = { in: ['published' as const, 'open' as const] }

/**
 * What calls make people wait for: their coordinators, the company to which a door is left open, whoever follows one. The calls to which
 * they or their company have sent a file wait for them no more: a later room knows which.
 */
export async function listWaiting(viewer: Viewer, sentTo: string[] = []): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const own = objectsOf(viewer, 'coordinator')
  const organised = own.length > 0 ? [await toPublish(own), await toAnswer(own), await toRevise(own)] : []
  return [
    ...organised,
    await doorsRunningOut(own, organisationsOf(viewer), sentTo),
    await followed(viewer, sentTo),
  ].flat()
}

/** Drafts; those that open soon and lack something say so. */
async function toPublish(own: string[]): Promise<Waiting[]> {
  const where = { stage: 'draft' as const, organisationId: { in: own } }
  const drafts = await db().call.findMany({ where, orderBy: { id: 'asc' }, include: PARTS })
  return drafts.map((row) => {
    const { id, slug, title, opensAt } = row
    const isSoon = opensAt !== null && opensAt.getTime() < now().getTime() + SOON
    const lacks = isSoon ? objectionsToPublishing(wholeOf(row, now()), now()).length : 0
    const text = said(title, (t, name) => (lacks > 0 ? t.lacking(name, lacks) : t.publish(name)))
    return { key: `call:${id}`, text, to: `/calls/${slug}/publication`, due: opensAt }
  })
}

/** One line a call, with how many questions wait and for how long the oldest has. */
async function toAnswer(own: string[]): Promise<Waiting[]> {
  const where = { stage: 'asked' as const, call: { organisationId: { in: own } } }
  const piles = await db().publicQuestion.groupBy({
    by: ['callId'],
    where,
    _count: { id: true },
    _min: { askedAt: true },
    orderBy: { callId: 'asc' },
  })
  const calls = await db().call.findMany({ where: { id: { in: piles.map(({ callId }) => callId) } } })
  return piles.map(({ callId, _count, _min }) => {
    const { slug, title } = found(calls.find(({ id }) => id === callId))
    const oldest = found(_min.askedAt)
    const days = Math.floor((now().getTime() - oldest.getTime()) / DAY)
    return {
      key: `call:${callId}:questions`,
      text: said(title, (t, name) => t.questions(name, _count.id, days)),
      to: `/calls/${slug}/questions/received`,
      due: endOfWorkingDay(oldest, PROMISED_WITHIN),
      many: _count.id,
    }
  })
}

/** Questions being written anew for a call that already asks: until it is published, nobody is asked them. */
async function toRevise(own: string[]): Promise<Waiting[]> {
  const where = { stage: 'draft' as const, call: { organisationId: { in: own }, stage: RUNNING } }
  const rows = await db().questionnaire.findMany({ where, include: { call: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id, call }) => {
    const text = said(call.title, (t, name) => t.revision(name))
    return { key: `questionnaire:${id}`, text, to: `/calls/${call.slug}/questionnaire`, due: null }
  })
}

/** Doors left open that close soon: to their coordinators, and to the company itself. */
async function doorsRunningOut(own: string[], mine: string[], sentTo: string[]): Promise<Waiting[]> {
  const until = { gt: now(), lt: new Date(now().getTime() + SOON) }
  const toUse = { organisationId: { in: mine }, cutoff: { callId: { notIn: sentTo } } }
  const theirs = { OR: [toUse, { cutoff: { call: { organisationId: { in: own } } } }] }
  const running = { stage: { not: 'decided' as const }, call: { stage: { in: ['open' as const, 'closed' as const] } } }
  const doors = await db().lateDoor.findMany({
    where: { AND: [theirs, { revokedAt: null, until, cutoff: running }] },
    include: { cutoff: { include: { call: true } } },
    orderBy: { id: 'asc' },
  })
  const names = await listOrganisations(doors.map((door) => door.organisationId))
  return doors.map(({ id, organisationId, until: due, cutoff: { call } }) => {
    const isOwn = mine.includes(organisationId)
    const who = names.get(organisationId)?.name ?? ''
    const text = said(call.title, (t, name) => (isOwn ? t.ownLateDoor(name) : t.lateDoor(name, who)))
    return { key: `late_door:${id}`, text, to: `/calls/${call.slug}/${isOwn ? 'application' : 'late-doors'}`, due }
  })
}

/** Calls one follows, when they open or close within the week. */
async function followed(viewer: Viewer & { kind: 'person' }, sentTo: string[]): Promise<Waiting[]> {
  const unsent = { id: { notIn: sentTo } }
  const where = { ...unsent, stage: RUNNING, followers: { some: { personId: viewer.id } }, ...readable(viewer) }
  const include = { cutoffs: { orderBy: { position: 'asc' as const } } }
  const rows = await db().call.findMany({ where, include, orderBy: { id: 'asc' } })
  return rows.flatMap((row) => {
    const { id, slug, phase, opensAt, nextCutoffAt } = briefOf(row, now())
    const due = phase === 'to_come' ? opensAt : phase === 'open' ? nextCutoffAt : null
    if (!due || due.getTime() > now().getTime() + AHEAD) return []
    const text = said(row.title, (t, name) => (phase === 'open' ? t.closes(name) : t.opens(name)))
    return [{ key: `call:${id}:followed`, text, to: `/calls/${slug}`, due }]
  })
}

function said(title: unknown, say: (t: typeof words.fr, name: string) => string) {
  const one = (language: Language) => say(words[language], inLanguage(language, bilingual(title)))
  return { fr: one('fr'), en: one('en') }
}
