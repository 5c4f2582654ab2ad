import { listApplicationsById } from '#app/applications/applications.server.ts'
import { listCallsOrganised } from '#app/calls/calls.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { words as afterWords } from './words.after.ts'
import { words } from './words.results.ts'

/** A jury has decided and nobody was told. */
export function toAnnounce(panelId: string, name: (language: Language) => string): Waiting {
  const text = { fr: words.fr.waiting.announce(name('fr')), en: words.en.waiting.announce(name('en')) }
  return { key: `jury:announce:${panelId}`, text, to: `/juries/${panelId}/letters`, due: null }
}

/** Places given back and second looks that wait for the coordinators of the call, as far as they may read the file. */
export async function listAfterResults(viewer: Viewer): Promise<Waiting[]> {
  const calls = (await listCallsOrganised(viewer)).map(({ id }) => id)
  if (calls.length === 0) return []
  const panel = { callId: { in: calls } }
  const places = await db().freedPlace.findMany({ where: { settledAt: null, panel }, orderBy: { freedAt: 'asc' } })
  const looks = await db().secondLook.findMany({ where: { answeredAt: null, panel }, orderBy: { askedAt: 'asc' } })
  const rows = [
    ...places.map(({ applicationId, panelId }) => ({ id: applicationId, kind: 'place' as const, panelId })),
    ...looks.map(({ applicationId, panelId }) => ({ id: applicationId, kind: 'look' as const, panelId })),
  ]
  if (rows.length === 0) return []
  const files = await listApplicationsById(
    viewer,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, kind, panelId }) => {
    const number = files.get(id)?.number
    if (!number) return []
    const text = { fr: afterWords.fr.waiting[kind](number), en: afterWords.en.waiting[kind](number) }
    const to = kind === 'place' ? `/juries/${panelId}/reserve/${id}` : `/juries/${panelId}/second-looks/${id}`
    return [{ key: `jury:${kind}:${id}`, text, to, due: null }]
  })
}
