import { listBarredOf } from '#app/applications/applicants.server.ts'
import { db } from '#app/platform/db.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { formatMeeting } from '#app/ui/when.tsx'
import { listDeclaredOf } from './file-declarations.server.ts'
import { groupBy } from './group.ts'
import { words } from './words.meeting.ts'

/** What committees that meet, or soon will, make people wait for: to come, and to say beforehand with which files they are bound. */
export async function listSittingsWaiting(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const chair = { personId: viewer.id, declinedAt: null, acceptedAt: { not: null } }
  const called = { closedAt: null, panel: { stage: { not: 'decided' as const } } }
  const theirs = [{ chairId: viewer.id }, { panel: { jurors: { some: chair } } }]
  const items = { select: { applicationId: true } }
  const sittings = await db().sitting.findMany({
    where: { ...called, OR: theirs },
    include: { items, panel: { select: { jurors: { where: chair, select: { id: true } } } } },
    orderBy: { startsAt: 'asc' },
  })
  if (sittings.length === 0) return []
  const seats = sittings.flatMap(({ panel }) => panel.jurors.map(({ id }) => id))
  const declared = groupBy(await listDeclaredOf(seats), (row) => row.jurorId)
  const barred = await listBarredOf(sittings.flatMap((sitting) => sitting.items.map((item) => item.applicationId)))
  return sittings.flatMap(({ panelId, startsAt, openedAt, chairId, items, panel }) => {
    const own = panel.jurors[0]?.id
    const said = new Set((own ? (declared.get(own) ?? []) : []).map((row) => row.applicationId))
    const isOpenTo = (id: string) => !barred.get(id)?.includes(personToken(viewer.id))
    const silent = own ? items.filter(({ applicationId: id }) => isOpenTo(id) && !said.has(id)).length : 0
    const to = `/juries/${panelId}/${chairId === viewer.id ? 'lead' : 'room'}`
    const when = (language: Language) => formatMeeting(language, startsAt.toISOString())
    return [
      told(`sitting:${panelId}`, to, startsAt, (t, language) => (openedAt ? t.open : t.called(when(language)))),
      ...(silent > 0
        ? [told(`links:${panelId}`, `/juries/${panelId}/room/links`, startsAt, (t) => t.declare(silent))]
        : []),
    ]
  })
}

type Sentences = typeof words.fr.waiting

function told(key: string, to: string, due: Date, say: (t: Sentences, language: Language) => string): Waiting {
  const text = { fr: say(words.fr.waiting, 'fr'), en: say(words.en.waiting, 'en') }
  return { key: `jury:${key}`, text, to, due }
}
