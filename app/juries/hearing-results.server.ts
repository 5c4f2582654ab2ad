import { db } from '#app/platform/db.ts'
import { listAway } from './away.server.ts'
import { combined } from './hearing.ts'
import type { HearingWhole } from './own-hearings.server.ts'
import type { Criterion } from './ranking.ts'
import { type FileRead, pointsOf, totalOf } from './ranking.ts'

export interface HeardTold {
  applicationId: string
  /** When it took place, or will. */
  startsAt: Date | null
  /** Mean of the sheets handed in, on 100; null while there is none. */
  total: number | null
  sheets: number
  criteria: { id: string; name: string; mean: number | null; comments: string[] }[]
}

/** What the hearings of a panel say, by file, from sheets handed in by jurors who are not barred since; for those who found its ranking. */
export async function listHeard(panelId: string) {
  const include = { criteria: { orderBy: { position: 'asc' as const } } }
  const round = await db().hearingRound.findUnique({ where: { panelId }, include })
  if (!round) return { weight: 0, heard: [] }
  const sheets = { where: { submittedAt: { not: null } }, include: { marks: true, juror: true } }
  const where = { panelId, calledOffAt: null }
  const rows = await db().hearing.findMany({ where, include: { slot: true, sheets }, orderBy: { id: 'asc' } })
  const away = await listAway(db(), panelId)
  const grid = round.criteria.map(({ id, weight }) => ({ id, weight, threshold: 0 }))
  const heard = rows.map(({ applicationId, slot, sheets }): HeardTold => {
    const out = away.get(applicationId) ?? []
    const counted = sheets.filter(({ juror }) => !out.includes(juror.personId))
    const readings = counted.map(({ marks }) => pointsOf({ scores: marks }))
    const criteria = round.criteria.map(({ id, name }) => {
      const points = readings.map((reading) => reading[id] ?? 0)
      // In alphabetical order: the order of the jurors would tell which comments are by the same hand.
      const comments = counted.flatMap(({ marks }) =>
        marks.filter((mark) => mark.criterionId === id).map((mark) => mark.comment),
      )
      const mean = points.length === 0 ? null : points.reduce((sum, one) => sum + one, 0) / points.length
      return { id, name, mean, comments: comments.sort() }
    })
    const total = readings.length === 0 ? null : totalOf(grid, readings)
    return { applicationId, startsAt: slot?.startsAt ?? null, total, sheets: readings.length, criteria }
  })
  return { weight: round.weight, heard }
}

/** The totals that rank, with what hearings weigh in them; as they were when hearings weigh nothing. A file not heard keeps its own. */
export async function withHearings(
  panelId: string,
  criteria: Criterion[],
  files: FileRead[],
  calibrated: Map<string, number> | undefined,
) {
  const { weight, heard } = await listHeard(panelId)
  if (weight === 0) return calibrated
  const read = files.filter((file) => file.readings.length > 0)
  const base = calibrated ?? new Map(read.map((file) => [file.applicationId, totalOf(criteria, file.readings)]))
  const said = new Map(heard.map((one) => [one.applicationId, one.total]))
  return new Map(
    [...base].map(([id, total]) => {
      const hearing = said.get(id) ?? null
      return [id, hearing === null ? total : combined(total, hearing, weight)]
    }),
  )
}

/** What those who were heard read of their hearing once the results are known; null before, and to everybody else. */
export async function findHeardOutcome({ as, panel, hearing }: Pick<HearingWhole, 'as' | 'panel' | 'hearing'>) {
  if (as !== 'heard' || panel.announcedAt === null) return null
  const { heard } = await listHeard(panel.id)
  return heard.find((one) => one.applicationId === hearing.applicationId && one.total !== null) ?? null
}
