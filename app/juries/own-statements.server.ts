import { listBarred } from '#app/applications/applicants.server.ts'
import { listFacilitiesNamed, listFilesTold } from '#app/applications/told.server.ts'
import { listCallsById } from '#app/calls/calls.server.ts'
import { listFacilitiesById, listLeads } from '#app/facilities/facilities.server.ts'
import { objectsOf } from '#app/people/seats.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { holdPanel } from './panels.server.ts'
import type { Stated } from './statement.form.ts'
import { answerBy, objectionToStating } from './statement.ts'

/** What the places that the viewer leads were asked, latest first, as long as their juries work; a file they are barred from is not there. */
export async function listOwnStatements(viewer: Viewer) {
  return told(viewer, { panel: { stage: { not: 'decided' } } })
}

/** One question put to a place that the viewer leads, with all they need of the file to answer; 404 to all others. */
export async function findOwnStatement(viewer: Viewer, statementId: string) {
  return found((await told(viewer, { id: statementId }))[0])
}

export type OwnStatement = Awaited<ReturnType<typeof findOwnStatement>>

/** Of a file, a place is told who carries it with what, and what would happen at the place: never an answer of its form. */
async function told(viewer: Viewer, which: Prisma.HostStatementWhereInput) {
  const where = { ...which, facilityId: { in: objectsOf(viewer, 'facility_lead') } }
  const include = { panel: { select: { stage: true, callId: true, sitting: MEETS } } }
  const rows = await db().hostStatement.findMany({ where, include, orderBy: { id: 'desc' }, take: SHOWN })
  const ids = rows.map((row) => row.applicationId)
  const [files, named] = [await listFilesTold(viewer, ids), await listFacilitiesNamed(ids)]
  const facilities = await listFacilitiesById(rows.map((row) => row.facilityId))
  const calls = await listCallsById(
    viewer,
    rows.map((row) => row.panel.callId),
  )
  return rows.flatMap(({ askedBy: _askedBy, answeredBy: _answeredBy, askedCents, panel, ...row }) => {
    const [file, facility] = [files.get(row.applicationId), facilities.get(row.facilityId)]
    if (!file || !facility) return []
    const { number, title, language, organisationName, solutionName, pitch } = file
    const said = named.find((one) => one.applicationId === file.id && one.facilityId === row.facilityId)?.said
    const call = calls.get(panel.callId)
    const by = answerBy(row.askedAt, panel.sitting?.startsAt ?? null)
    return [
      {
        ...{ ...row, askedCents: askedCents === null ? null : Number(askedCents) },
        ...{ file: { number, title, language, organisationName, solutionName, pitch }, said: said ?? null },
        ...{ place: facility.name, call: call && { title: call.title, slug: call.slug } },
        ...{ by, isLate: row.answer === null && by < now() },
        objection: objectionToStating(panel, file),
      },
    ]
  })
}

const MEETS = { select: { startsAt: true } }

/** More would be a year of silence. */
const SHOWN = 200

/**
 * Say what a place could host, or set right what it said: the earlier wording is kept. `revision` is the one the page was opened
 * with: when another tab answered since, nothing is changed and the objection says so.
 */
export async function giveStatement(viewer: Viewer, statementId: string, { revision, ...stated }: Given) {
  const { panelId, objection } = await findOwnStatement(viewer, statementId)
  if (objection) refuse(409, objection)
  return inTransaction(async (tx) => {
    if ((await holdPanel(tx, panelId)).stage === 'decided') refuse(409, 'statement_too_late')
    const where = { id: statementId }
    const before = await tx.hostStatement.findUniqueOrThrow({ where })
    if (before.revision !== revision) return { objection: 'said_elsewhere' }
    const { answer, fromOn, toOn, means, askedCents, conditions, tie, answeredBy, answeredAt } = before
    if (answer && answeredBy && answeredAt) {
      const kept = { answer, fromOn, toOn, means, askedCents, conditions, tie, answeredBy, answeredAt }
      await tx.hostStatementVersion.create({ data: { statementId, position: revision, ...kept } })
    }
    const signed = { answeredBy: personOf(viewer).id, answeredAt: now(), revision: revision + 1 }
    await tx.hostStatement.update({ where, data: { ...stated, ...signed } })
    await record(tx, viewer, before.answer ? 'statement.corrected' : 'statement.given', statementId)
    return { objection: null }
  })
}

type Given = Stated & { revision: number }

/** Whom the letter about a question goes to: those who lead the place and are not barred from the file. */
export async function findStatementAsked(statementId: string) {
  const include = { panel: { select: { callId: true, sitting: MEETS } } }
  const row = found(await db().hostStatement.findUnique({ where: { id: statementId }, include }))
  const [leads, barred] = [await listLeads(row.facilityId), await listBarred(row.applicationId)]
  const facility = (await listFacilitiesById([row.facilityId])).get(row.facilityId)
  const personIds = leads.filter((id) => !barred.includes(personToken(id)))
  const by = answerBy(row.askedAt, row.panel.sitting?.startsAt ?? null)
  return { facilityId: row.facilityId, facilityName: facility?.name ?? '', callId: row.panel.callId, personIds, by }
}
