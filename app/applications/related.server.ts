import { listCallsById } from '#app/calls/calls.server.ts'
import { listMembers, listMemberships, listSameSiren } from '#app/people/organisations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { readable } from '#app/platform/access.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { mayHandle, roleOn } from './application.access.ts'
import { type ApplicationWhole, named } from './applications.server.ts'
import { tiesBetween } from './related.ts'

/** More than these are a family that the list of received files shows better. */
const SHOWN = 20
/** Those whose address was blanked are forgotten: they tie nothing. */
const KNOWN = { removedAt: null, email: { not: '' } }

/**
 * The files related to one that the viewer has found, with why: for coordinators of its call who have no part in it, and as far as
 * they may read those others; nothing to anybody else. A file before its cut-off is closed is as if it did not exist.
 */
export async function listRelated(viewer: Viewer, application: ApplicationWhole, call: { organisationId: string }) {
  if (!mayHandle(viewer, call) || roleOn(viewer, application)) return []
  const { id, organisationId, solutionId } = application
  const alike = await listSameSiren(organisationId)
  const members = (await listMembers([organisationId])).get(organisationId) ?? []
  const people = [...new Set([...application.team.map(({ personId }) => personId), ...members])]
  const places = await listMemberships(people)
  const sponsors = await db().sponsor.findMany({ where: { applicationId: id, ...KNOWN }, select: NAMED })
  const emails = { email: { in: sponsors.map(({ email }) => email) } }
  const ties = [
    { organisationId: { in: [...alike, ...places.map((place) => place.organisationId)] } },
    { solutionId },
    { collaborators: { some: { personId: { in: people } } } },
    { sponsors: { some: { ...KNOWN, ...emails } } },
  ]
  const rows = await db().application.findMany({
    where: { id: { not: id }, submittedAt: { not: null }, OR: ties, ...readable(viewer) },
    include: {
      collaborators: { where: { personId: { in: people } }, select: { personId: true } },
      sponsors: { where: { ...KNOWN, ...emails }, select: NAMED },
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  const names = await listNames(people)
  const calls = await listCallsById(
    viewer,
    rows.map((row) => row.callId),
  )
  return (await named(rows)).map((brief, at) => {
    const row = rows[at]
    const there = places.filter((place) => place.organisationId === brief.organisationId)
    const team = [...(row?.collaborators ?? []), ...there].map(({ personId }) => personId)
    const other = { ...brief, people: team, sponsors: row?.sponsors ?? [] }
    return {
      ...{ id: brief.id, number: brief.number, title: brief.title, stage: brief.stage },
      ...{ organisationName: brief.organisationName, solutionName: brief.solutionName },
      call: calls.get(brief.callId)?.title ?? null,
      ties: tiesBetween({ organisationId, solutionId, people, sponsors }, other, alike).map((tie) =>
        tie.by === 'person' ? { by: tie.by, name: names.get(tie.personId) ?? '' } : tie,
      ),
    }
  })
}
export type Related = Awaited<ReturnType<typeof listRelated>>[number]

const NAMED = { email: true, name: true } as const
