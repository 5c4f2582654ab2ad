import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Board } from './board.ts'
import { mayQualify } from './need.access.ts'
import { listOwnNeeds } from './needs.server.ts'
import { listNeedsWithUnreadLines } from './supports.server.ts'
import { findBoard, type Triaged } from './triage.server.ts'
import { words } from './words.waiting.ts'

/** Up to this many stand on the desk one by one; more are one line that leads to the board. */
const ONE_BY_ONE = 3
const READING: Board = { pile: 'submitted', whose: 'all' }

/** What needs make people wait for: coordinators read and answer, authors are asked. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const [forCoordinator, added, forAuthor] = await Promise.all([
    listToRead(viewer),
    listLinesToRead(viewer),
    listAsked(viewer),
  ])
  return [...forCoordinator, ...added, ...forAuthor]
}

/** What waits to be read: what came back with an answer to the viewer or was handed to them first, then the rest. */
async function listToRead(viewer: Viewer): Promise<Waiting[]> {
  if (!mayQualify(viewer)) return []
  const [all, mine] = await Promise.all([
    findBoard(viewer, READING, ONE_BY_ONE),
    findBoard(viewer, { ...READING, whose: 'mine' }, ONE_BY_ONE),
  ])
  const own = lines(mine.rows, mine.counts.submitted, 'whose=mine', (one) =>
    one.need.clarifiedAt ? 'answered' : 'handed',
  )
  const rest = all.counts.submitted > ONE_BY_ONE ? all.rows : all.rows.filter(({ need }) => !isOneOf(mine.rows, need))
  return [...own, ...lines(rest, all.counts.submitted, '', () => 'read')]
}

const isOneOf = (rows: Triaged[], { id }: { id: string }) => rows.some(({ need }) => need.id === id)

function lines(
  rows: Triaged[],
  many: number,
  query: string,
  sayingOf: (one: Triaged) => 'answered' | 'handed' | 'read',
) {
  if (many <= ONE_BY_ONE) return rows.map((one) => lineOf(one, sayingOf(one)))
  const saying = query === '' ? 'readMany' : 'mineMany'
  const to = query === '' ? '/needs/triage' : `/needs/triage?${query}`
  const text = { fr: words.fr[saying](many), en: words.en[saying](many) }
  return [{ key: saying, text, to, due: rows[0]?.due ?? null, many }]
}

function lineOf({ need, due }: Triaged, saying: 'answered' | 'handed' | 'read') {
  const title = need.title || need.number
  const text = { fr: words.fr[saying](title), en: words.en[saying](title) }
  return { key: need.id, text, to: `/needs/${need.id}/qualification`, due }
}

/** What supporters added to heard needs, which nobody sees before it is read: one line for all, to the longest waiting. */
async function listLinesToRead(viewer: Viewer): Promise<Waiting[]> {
  const needs = await listNeedsWithUnreadLines(viewer)
  const [first] = needs
  if (!first) return []
  const many = needs.reduce((sum, need) => sum + need.many, 0)
  const text = { fr: words.fr.addedLines(many), en: words.en.addedLines(many) }
  return [{ key: 'lines of supports', text, to: `/needs/${first.id}/supports`, due: null, many }]
}

/** A question asked of the viewer about a need of theirs. */
async function listAsked(viewer: Viewer): Promise<Waiting[]> {
  const own = (await listOwnNeeds(viewer)).filter(({ stage }) => stage === 'to_clarify')
  return own.map((need) => ({
    key: `${need.id} asked`,
    text: { fr: words.fr.asked(need.title ?? need.number), en: words.en.asked(need.title ?? need.number) },
    to: `/needs/${need.id}/answer`,
    due: null,
  }))
}
