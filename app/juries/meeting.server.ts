import { listApplicants, listBarredOf } from '#app/applications/applicants.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { db } from '#app/platform/db.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { mayRunJury } from './jury.access.ts'
import { findPanel } from './panels.server.ts'
import { listNameless } from './phase-holding.server.ts'

const IN_ORDER = [{ place: 'asc' as const }, { applicationId: 'asc' as const }]
const WHOLE = {
  items: { orderBy: IN_ORDER, include: { votes: true, absences: true } },
  presences: { orderBy: [{ from: 'asc' as const }, { id: 'asc' as const }] },
}

/**
 * The committee's meeting with all its rows, for the panel's jurors who accepted confidentiality and for those who run it; 404 to
 * all others and while none is called. `isSeen` says which files the viewer may know of: pages show nothing else.
 */
export async function findMeeting(viewer: Viewer, panelId: string) {
  const panel = await findPanel(viewer, panelId)
  const seats = await db().juror.findMany({ where: { panelId, declinedAt: null }, orderBy: { id: 'asc' } })
  const own = seats.find((seat) => seat.personId === personOf(viewer).id) ?? null
  const mayRun = mayRunJury(viewer, panel.call)
  if (!mayRun && !own?.acceptedAt) refuse(409, 'confidentiality_first')
  const sitting = found(await db().sitting.findUnique({ where: { panelId }, include: WHOLE }))
  const ids = sitting.items.map((item) => item.applicationId)
  const isNamed = mayRun || (await listNameless([panelId])).size === 0
  const [carried, barred] = [await listApplicants(ids), await listBarredOf(ids)]
  const names = await listNames([...seats.map((seat) => seat.personId), sitting.chairId])
  const here = new Set(sitting.presences.filter(({ until }) => until === null).map(({ jurorId }) => jurorId))
  const jurors = seats.flatMap(({ id, personId, acceptedAt }) =>
    acceptedAt ? { id, personId, name: names.get(personId) ?? '', isHere: here.has(id) } : [],
  )
  const holds = (applicationId: string, tokens: string[]) =>
    (barred.get(applicationId) ?? []).some((token) => tokens.includes(token))
  return {
    panel,
    sitting,
    jurors,
    own: own?.acceptedAt ? { id: own.id, personId: own.personId } : null,
    chairName: names.get(sitting.chairId) ?? '',
    mayRun,
    mayDrive: mayRun || sitting.chairId === personOf(viewer).id,
    isNamed,
    /** Each file by its number, and by who carries it with what; while the jury reads without names, by its number alone. */
    applicants: new Map([...carried].map(([id, file]) => [id, shownAs(file, isNamed)])),
    isSeen: ({ applicationId }: { applicationId: string }) => !holds(applicationId, viewer.tokens),
    isOut: (juror: { personId: string }, { applicationId }: { applicationId: string }) =>
      holds(applicationId, [personToken(juror.personId)]),
  }
}

interface Carried {
  number: string | null
  solutionName: string
  organisationName: string
}

function shownAs({ number, solutionName, organisationName }: Carried, isNamed: boolean) {
  return isNamed ? { number, solutionName, organisationName } : { number, solutionName: '', organisationName: '' }
}

export type Meeting = Awaited<ReturnType<typeof findMeeting>>

/** The same for whoever leads it, its chair or a coordinator: 403 to the others. */
export async function findMeetingToLead(viewer: Viewer, panelId: string) {
  const meeting = await findMeeting(viewer, panelId)
  return meeting.mayDrive ? meeting : refuse(403, 'not_leading_the_meeting')
}

/** A file of the meeting as the viewer may know it; to whoever is barred from it, there is no such file. */
export function seenItem({ sitting, isSeen }: Meeting, applicationId: string) {
  return found(sitting.items.find((item) => item.applicationId === applicationId && isSeen(item)))
}
