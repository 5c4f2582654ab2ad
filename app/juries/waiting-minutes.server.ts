import { listCallsById } from '#app/calls/calls.server.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import { personIn, type Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { words } from './words.minutes.ts'

/** The minutes that wait for the viewer's signature: the latest of each jury. */
export async function listMinutesToSign(viewer: Viewer): Promise<Waiting[]> {
  const where = { signedAt: null, signers: { hasSome: viewer.tokens } }
  const own = await db().minutes.findMany({ where, include: { panel: true }, orderBy: { id: 'asc' } })
  if (own.length === 0) return []
  const panelIds = own.map(({ panelId }) => panelId)
  const latest = await db().minutes.groupBy({
    by: ['panelId'],
    where: { panelId: { in: panelIds } },
    _max: { version: true },
  })
  const last = new Map(latest.map(({ panelId, _max }) => [panelId, _max.version]))
  const calls = await listCallsById(
    viewer,
    own.map(({ panel }) => panel.callId),
  )
  return own.flatMap(({ panelId, version, panel }) => {
    const call = calls.get(panel.callId)
    if (!call || last.get(panelId) !== version) return []
    const { fr, en } = words
    const text = { fr: fr.waiting(inLanguage('fr', call.title)), en: en.waiting(inLanguage('en', call.title)) }
    return [{ key: `jury:minutes:${panelId}`, text, to: `/juries/${panelId}/minutes`, due: null }]
  })
}

/** Whom the minutes of a jury wait for, for letters: who signs its latest version; nobody once it is signed. */
export async function findMinutesToSign(panelId: string) {
  const where = { panelId }
  const latest = await db().minutes.findFirst({ where, include: { panel: true }, orderBy: { version: 'desc' } })
  const { panel, signers, signedAt } = found(latest)
  return { callId: panel.callId, personIds: signedAt ? [] : signers.map(personIn) }
}
