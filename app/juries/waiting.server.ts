import { listCallsInJury } from '#app/calls/calls.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage, type Language } from '#app/platform/words.tsx'
import { listHearingsToScore } from './hearing-sheets.server.ts'
import { findOwnInterests } from './interests.server.ts'
import { listSlotsToChoose } from './own-hearings.server.ts'
import { dayToHandIn } from './reading-date.ts'
import { listMinutesToSign } from './waiting-minutes.server.ts'
import { listAfterResults, toAnnounce } from './waiting-results.server.ts'
import { listSittingsWaiting } from './waiting-sitting.server.ts'
import { listStatementsMissing, listStatementsToGive } from './waiting-statements.server.ts'
import { listTiesToSettle } from './waiting-ties.server.ts'
import { words as countingWords } from './words.counting.ts'
import { words as interestWords } from './words.interests.ts'
import { words } from './words.ts'

/** What juries make people wait for: jurors answer, declare and score; coordinators compose, entrust and decide; places say what they could host. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const sittings = await listSittingsWaiting(viewer)
  const judging = [...(await waitingForJuror(viewer)), ...(await waitingForCoordinator(viewer))]
  const heard = [...(await listSlotsToChoose(viewer)), ...(await listHearingsToScore(viewer))]
  const after = [...(await listAfterResults(viewer)), ...(await listMinutesToSign(viewer))]
  return [...sittings, ...judging, ...heard, ...(await listStatementsToGive(viewer)), ...after]
}

async function waitingForJuror(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const where = { personId: viewer.id, declinedAt: null, panel: { stage: { not: 'decided' as const } } }
  const include = { reviews: { select: { stage: true } }, panel: { select: { stage: true, readBy: true } } } as const
  const chairs = await db().juror.findMany({ where, include, orderBy: { id: 'asc' } })
  const accepted = chairs.some(({ acceptedAt }) => acceptedAt)
  const undeclared = accepted && !(await findOwnInterests(viewer)).valid
  const first = undeclared ? [toDeclareOnce()] : []
  const own = chairs.flatMap(({ panelId, acceptedAt, reviews, panel }) => {
    if (!acceptedAt) return told(`invited:${panelId}`, `/juries/${panelId}/confidentiality`, (t) => t.invited)
    const toDeclare = reviews.filter((review) => review.stage === 'assigned').length
    const toScore = reviews.filter((review) => review.stage === 'declared' || review.stage === 'draft').length
    const lines = [
      ...(toDeclare > 0 ? [told(`declare:${panelId}`, '/juries', (t) => t.declare(toDeclare))] : []),
      ...(toScore > 0 ? [told(`score:${panelId}`, '/juries', (t) => t.score(toScore))] : []),
    ]
    return lines.map((line) => ({ ...line, due: dayToHandIn(panel) }))
  })
  return [...first, ...own]
}

function toDeclareOnce(): Waiting {
  const { fr, en } = interestWords
  return { key: 'jury:interests', text: { fr: fr.waiting, en: en.waiting }, to: '/interests', due: null }
}

async function waitingForCoordinator(viewer: Viewer): Promise<Waiting[]> {
  const calls = await listCallsInJury(viewer)
  if (calls.length === 0) return []
  const panels = await listPanels(calls.map((call) => call.id))
  const steps = calls.flatMap(({ slug, title, cutoffs, manyCutoffs }) => {
    const name = (language: Language) => inLanguage(language, title)
    return cutoffs.flatMap((cutoff) => {
      const panel = panels.get(cutoff.id)
      const stage = panel?.stage
      const jury = `/calls/${slug}/jury${manyCutoffs > 1 ? `?cutoff=${cutoff.position}` : ''}`
      if (!stage) return told(`compose:${cutoff.id}`, jury, (t, language) => t.compose(name(language)))
      if (stage === 'composing') return told(`entrust:${cutoff.id}`, jury, (t, language) => t.entrust(name(language)))
      if (stage === 'decided') return toAnnounce(cutoff.id, name)
      if (stage === 'scoring') return panel?.countingBy ? [] : toChooseColumn(cutoff.id, name)
      const ranking = `/juries/${cutoff.id}/ranking`
      return stage === 'opened' ? told(`decide:${cutoff.id}`, ranking, (t, language) => t.decide(name(language))) : []
    })
  })
  const opened = calls.flatMap(({ title, cutoffs }) =>
    cutoffs.flatMap(({ id }) => {
      const panel = panels.get(id)
      if (panel?.stage !== 'opened') return []
      return { panelId: id, counting: panel.counting, name: (language: Language) => inLanguage(language, title) }
    }),
  )
  const ties = await listTiesToSettle(viewer, opened)
  return [...ties, ...steps, ...(await listStatementsMissing(viewer, [...panels.keys()]))]
}

/** Where each jury of these calls stands, by cut-off: here what is decided and not yet told is known. */
async function listPanels(callIds: string[]) {
  const select = { id: true, stage: true, counting: true, countingBy: true }
  const panels = await db().panel.findMany({ where: { callId: { in: callIds } }, select })
  return new Map(panels.map((panel) => [panel.id, panel]))
}

/** Which total ranks the files can be said only before the scores open. */
function toChooseColumn(panelId: string, name: (language: Language) => string): Waiting[] {
  const { fr, en } = countingWords
  const text = { fr: fr.choice.waiting(name('fr')), en: en.choice.waiting(name('en')) }
  return [{ key: `jury:count:${panelId}`, text, to: `/juries/${panelId}/counting`, due: null }]
}

type Sentences = typeof words.fr.waiting

function told(key: string, to: string, say: (t: Sentences, language: Language) => string): Waiting {
  const text = { fr: say(words.fr.waiting, 'fr'), en: say(words.en.waiting, 'en') }
  return { key: `jury:${key}`, text, to, due: null }
}
