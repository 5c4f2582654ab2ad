import { listCalls } from '#app/calls/calls.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { listPanelsOfCalls } from './panels.server.ts'
import { words } from './words.ts'

/** What juries make people wait for: jurors answer, declare and score; coordinators compose, entrust and decide. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  return [...(await waitingForJuror(viewer)), ...(await waitingForCoordinator(viewer))]
}

async function waitingForJuror(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const where = { personId: viewer.id, declinedAt: null, panel: { stage: { not: 'decided' as const } } }
  const reviews = { select: { stage: true } }
  const chairs = await db().juror.findMany({ where, include: { reviews }, orderBy: { id: 'asc' } })
  return chairs.flatMap(({ panelId, acceptedAt, reviews }) => {
    if (!acceptedAt) return told(`invited:${panelId}`, `/juries/${panelId}/confidentiality`, (t) => t.invited)
    const toDeclare = reviews.filter((review) => review.stage === 'assigned').length
    const toScore = reviews.filter((review) => review.stage === 'declared' || review.stage === 'draft').length
    return [
      ...(toDeclare > 0 ? [told(`declare:${panelId}`, '/juries', (t) => t.declare(toDeclare))] : []),
      ...(toScore > 0 ? [told(`score:${panelId}`, '/juries', (t) => t.score(toScore))] : []),
    ]
  })
}

async function waitingForCoordinator(viewer: Viewer): Promise<Waiting[]> {
  const organisations = objectsOf(viewer, 'coordinator')
  if (organisations.length === 0) return []
  const { rows } = await listCalls(viewer, { stages: ['closed'] })
  const own = rows.filter((call) => organisations.includes(call.organisationId))
  const panels = await listPanelsOfCalls(own.map((call) => call.id))
  return own.flatMap(({ id, slug, title }) => {
    const name = (language: Language) => inLanguage(language, title)
    if (!panels.has(id)) return told(`compose:${id}`, `/calls/${slug}/jury`, (t, language) => t.compose(name(language)))
    return (panels.get(id) ?? []).flatMap((panel) => {
      if (panel.stage === 'composing')
        return told(`entrust:${panel.id}`, `/calls/${slug}/jury`, (t, language) => t.entrust(name(language)))
      if (panel.stage === 'opened')
        return told(`decide:${panel.id}`, `/juries/${panel.id}/ranking`, (t, language) => t.decide(name(language)))
      return []
    })
  })
}

type Sentences = typeof words.fr.waiting

function told(key: string, to: string, say: (t: Sentences, language: Language) => string): Waiting {
  const text = { fr: say(words.fr.waiting, 'fr'), en: say(words.en.waiting, 'en') }
  return { key: `jury:${key}`, text, to, due: null }
}
