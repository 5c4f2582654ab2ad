import { listApplicants, listIdsBarredTo, listStages } from '#app/applications/applicants.server.ts'
import { objectionToReviewing } from '#app/applications/application.ts'
import { belongsTo } from '#app/people/organisations.server.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import type { Language } from '#app/platform/words.tsx'
import { groupBy } from './group.ts'
import { findTies } from './ties.server.ts'
import { words } from './words.verdict.ts'

interface Opened {
  panelId: string
  counting: string
  name: (language: Language) => string
}

/** The juries with open scores where equal files wait for the viewer's choice; not those in which they could not decide. As many queries for one as for ten. */
export async function listTiesToSettle(viewer: Viewer, opened: Opened[]): Promise<Waiting[]> {
  if (opened.length === 0) return []
  const panelIds = opened.map(({ panelId }) => panelId)
  const read = await listMarks(panelIds)
  const fileIds = read.map((file) => file.id)
  const [stages, applicants] = [await listStages(fileIds), await listApplicants(fileIds)]
  const barred = new Set(await listIdsBarredTo(viewer))
  const isTheirs = (id: string) => belongsTo(viewer, applicants.get(id)?.organisationId ?? '')
  const stopped = new Set(read.filter(({ id }) => barred.has(id) || isTheirs(id)).map((file) => file.panelId))
  const running = read.filter(({ id }) => {
    const stage = stages.get(id)
    return stage !== undefined && objectionToReviewing({ stage }) === null
  })
  const equal = [...groupBy(running, ({ panelId, marks }) => `${panelId} ${marks}`).values()]
  const choices = await db().tieChoice.findMany({ where: { panelId: { in: panelIds } } })
  const open = equal.filter((tie) => tie.length > 1 && !choices.some(({ order }) => isAbout(order, tie)))
  const rounds = await db().hearingRound.findMany({ where: { panelId: { in: panelIds }, weight: { gt: 0 } } })
  const heard = new Set(rounds.map((round) => round.panelId))
  const waiting = new Set(open.map(([file]) => file?.panelId))
  const left = opened.filter(({ panelId }) => waiting.has(panelId) && !stopped.has(panelId))
  const told: Waiting[] = []
  for (const { panelId, counting, name } of left) {
    // Equal on every criterion, files may still differ by what was heard of them or by who read them.
    const isPlain = counting === 'raw' && !heard.has(panelId)
    if (!isPlain && (await findTies(viewer, panelId)).open.length === 0) continue
    const text = { fr: words.fr.ties.waiting(name('fr')), en: words.en.ties.waiting(name('en')) }
    told.push({ key: `jury:ties:${panelId}`, text, to: `/juries/${panelId}/ties`, due: null })
  }
  return told
}

/** What the reviews handed in say of each file, on every criterion: files with the same words are equal. */
async function listMarks(panelIds: string[]) {
  return db().$queryRaw<{ panelId: string; id: string; marks: string }[]>`
    SELECT panel_id AS "panelId", application_id AS id, string_agg(criterion_id || ' ' || mean, ',' ORDER BY criterion_id) AS marks
    FROM (
      SELECT panel_id, application_id, criterion_id, round(avg(coalesce(points, 0)), 9) AS mean
      FROM review JOIN score ON score.review_id = review.id
      WHERE panel_id = ANY (${panelIds}::uuid[]) AND stage = 'submitted'
      GROUP BY panel_id, application_id, criterion_id
    ) AS means
    GROUP BY panel_id, application_id
    ORDER BY panel_id, application_id`
}

const isAbout = (order: string[], tie: { id: string }[]) =>
  order.length === tie.length && tie.every(({ id }) => order.includes(id))
