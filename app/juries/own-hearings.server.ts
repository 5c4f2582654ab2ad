import { findApplicant, listApplicants, listOwners, listRunningIds } from '#app/applications/applicants.server.ts'
import { mayWrite } from '#app/applications/application.access.ts'
import { listOwnApplications } from '#app/applications/applications.server.ts'
import { listFilesTold } from '#app/applications/told.server.ts'
import { findCallById, listCallsOrganised } from '#app/calls/calls.server.ts'
import { readable } from '#app/platform/access.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { listAway } from './away.server.ts'
import { objectionToMoving } from './hearing.ts'
import { holdPanel } from './panels.server.ts'
import { listNameless } from './phase-holding.server.ts'
import { words } from './words.hearings.ts'

const GRID = { panel: true, criteria: { orderBy: { position: 'asc' as const } } }
/** A juror hears the files entrusted to them, once they said that nothing binds them to it. */
const READ = ['declared' as const, 'draft' as const, 'submitted' as const]

/**
 * The hearings the viewer has to do with: as one of those who are heard, who runs the jury, or a juror who reads the file; never
 * one of a file they are barred from. While a jury reads without names its jurors are told a number, until they meet its people.
 * Asked at the same cost whatever there is, so that nothing is learnt of the others.
 */
export async function listHearingsSeen(viewer: Viewer) {
  if (viewer.kind !== 'person') return []
  const organised = await listCallsOrganised(viewer)
  const own = new Map((await listOwnApplications(viewer)).map((file) => [file.id, file]))
  const chair = { personId: viewer.id, acceptedAt: { not: null }, declinedAt: null }
  const select = { applicationId: true, jurorId: true }
  const reviews = await db().review.findMany({
    where: { juror: chair, stage: { in: READ }, ...readable(viewer) },
    select,
  })
  const read = new Map(reviews.map((review) => [review.applicationId, review.jurorId]))
  const callId = { in: organised.map((call) => call.id) }
  const where = { OR: [{ round: { panel: { callId } } }, { applicationId: { in: [...own.keys(), ...read.keys()] } }] }
  const include = { slot: true, round: { include: GRID } }
  const rows = await db().hearing.findMany({ where, include, orderBy: { id: 'asc' } })
  const files = await listFilesTold(
    viewer,
    rows.map((row) => row.applicationId),
  )
  const runs = new Set(callId.in)
  const nameless = await listNameless(rows.map((row) => row.panelId))
  return rows.flatMap(({ round: { panel, ...round }, ...hearing }) => {
    const file = files.get(hearing.applicationId)
    if (!file) return []
    const [heard, jurorId] = [own.get(file.id), read.get(file.id) ?? null]
    const as: As = heard ? 'heard' : runs.has(panel.callId) ? 'runner' : 'juror'
    const mayMove = as === 'runner' || (heard !== undefined && mayWrite(viewer, heard) && round.choice === 'chosen')
    const movable = mayMove ? objectionToMoving(panel, hearing, now(), as === 'heard') : 'not_yours_to_move'
    const hasBegun = hearing.slot !== null && hearing.slot.startsAt <= now()
    const isNamed = as !== 'juror' || hasBegun || !nameless.has(panel.id)
    return [
      {
        hearing,
        file: isNamed ? file : { ...file, ...UNNAMED },
        isNamed,
        as,
        panel,
        round,
        movable,
        jurorId: heard ? null : jurorId,
      },
    ]
  })
}

/** What a file is told by when it is read without names: its number alone. */
const UNNAMED = { title: '', organisationId: '', organisationName: '', solutionName: '', pitch: '' }

/** What the viewer is at a hearing. */
type As = 'heard' | 'runner' | 'juror'

/** One of them; 404 to all others. */
export async function findHearing(viewer: Viewer, hearingId: string) {
  return found((await listHearingsSeen(viewer)).find(({ hearing }) => hearing.id === hearingId))
}

export type HearingWhole = Awaited<ReturnType<typeof findHearing>>

/** The same with its call, and the slots one may move it to. */
export async function findHearingToSet(viewer: Viewer, hearingId: string) {
  const whole = await findHearing(viewer, hearingId)
  const { title, slug } = await findCallById(viewer, whole.panel.callId)
  const where = { panelId: whole.panel.id, hearing: { is: null }, startsAt: { gt: now() } }
  const free = whole.movable === null ? await db().hearingSlot.findMany({ where, orderBy: { startsAt: 'asc' } }) : []
  return { ...whole, call: { title, slug }, free }
}

/** Take a free slot for a hearing; of two who take the same at once, the second is told. */
export async function chooseSlot(viewer: Viewer, hearingId: string, slotId: string) {
  const { panel, movable, as } = await findHearing(viewer, hearingId)
  if (movable === 'not_yours_to_move') refuse(403, movable)
  return inTransaction(async (tx) => {
    const held = await holdPanel(tx, panel.id)
    const hearing = await tx.hearing.findUniqueOrThrow({ where: { id: hearingId }, include: { slot: true } })
    const objection = objectionToMoving(held, hearing, now(), as === 'heard')
    if (objection) refuse(409, objection)
    const slot = await tx.hearingSlot.findFirst({
      where: { id: slotId, panelId: panel.id },
      include: { hearing: true },
    })
    if (!slot) return refuse(404, 'not_found')
    if (slot.hearing || slot.startsAt <= now()) return { objection: 'slot_taken' }
    await setSlot(tx, viewer, hearingId, slot)
    return { objection: null }
  })
}

/** A hearing gets its slot: calendars know the change by its number. */
export async function setSlot(
  tx: Tx,
  viewer: Viewer,
  hearingId: string,
  slot: { id: string; startsAt: Date; endsAt: Date; place: string },
) {
  const told = { slotId: slot.id, toldStart: slot.startsAt, toldEnd: slot.endsAt, toldPlace: slot.place }
  await tx.hearing.update({ where: { id: hearingId }, data: { ...told, changes: { increment: 1 } } })
  await record(tx, viewer, 'hearing.set', hearingId)
}

/** Whom an event about a hearing concerns, for letters: whoever carries the file, and the jurors who read it. */
export async function findHearingTold(hearingId: string) {
  const hearing = found(await db().hearing.findUnique({ where: { id: hearingId } }))
  const { panelId, applicationId, toldStart, calledOffAt } = hearing
  const away = (await listAway(db(), panelId)).get(applicationId) ?? []
  const reads = { some: { applicationId, stage: { in: READ } } }
  const seated = { panelId, acceptedAt: { not: null }, declinedAt: null }
  const where = { ...seated, reviews: reads, personId: { notIn: away } }
  const jurors = await db().juror.findMany({ where, select: { personId: true }, orderBy: { id: 'asc' } })
  const applicant = await findApplicant(applicationId)
  const jurorIds = jurors.map((juror) => juror.personId)
  return { panelId, applicant, jurorIds, startsAt: toldStart, calledOffAt }
}

/** The hearings of a jury that wait for the team to choose a slot, with whom to write to: nobody whose file has left meanwhile. */
export async function listWithoutSlot(panelId: string) {
  const where = { panelId, slotId: null, calledOffAt: null, round: { choice: 'chosen' as const } }
  const select = { id: true, applicationId: true, round: { select: { panel: { select: { callId: true } } } } }
  const rows = await db().hearing.findMany({ where, select, orderBy: { id: 'asc' } })
  const heard = new Set(await listRunningIds(panelId))
  const waiting = rows.filter(({ applicationId }) => heard.has(applicationId))
  const fileIds = waiting.map(({ applicationId }) => applicationId)
  const [owners, files] = [await listOwners(fileIds), await listApplicants(fileIds)]
  return waiting.map(({ id, applicationId, round }) => {
    const number = files.get(applicationId)?.number ?? ''
    return { id, personId: found(owners.get(applicationId)), number, callId: round.panel.callId }
  })
}

/** Whoever carries a file called to be heard chooses a slot. */
export async function listSlotsToChoose(viewer: Viewer): Promise<Waiting[]> {
  const heard = (await listOwnApplications(viewer, { stage: 'hearing' })).filter((file) => mayWrite(viewer, file))
  const titles = new Map(heard.map((file) => [file.id, file.title]))
  const waits = { slotId: null, calledOffAt: null, round: { choice: 'chosen' as const } }
  const where = { applicationId: { in: [...titles.keys()] }, ...waits }
  const rows = titles.size > 0 ? await db().hearing.findMany({ where, orderBy: { id: 'asc' } }) : []
  return rows.map(({ id, applicationId }) => {
    const title = titles.get(applicationId) ?? ''
    const text = { fr: words.fr.waiting.choose(title), en: words.en.waiting.choose(title) }
    return { key: `hearing:${id}`, text, to: `/hearings/${id}`, due: null }
  })
}
