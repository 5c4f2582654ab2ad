/** One file whose every datum carries a marker word, in a jury that is reading, and those who may not read it. */

import { tellHolder } from '#app/people/holders.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { workOff } from '#app/worker.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { aFunder } from '#test/funding/stage.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { aCoordinator } from '#test/support/people.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aDocument } from './world.asked.ts'
import { aCarrier, aCompany, anAskingCall, aPlainFile, clarifies, shutDoor, theFile } from './world.marked-file.ts'
import { anotherJury, aReadingJury, hearsIn, statesIn } from './world.marked-jury.ts'

/** Those who may not read the marked file. */
export const KEPT_OUT = {
  visitor: 'a visitor without an account',
  rival: 'another company that answered the same call',
  outsider: 'a coordinator of another organiser',
  elsewhere: 'a juror of another panel',
  invited: 'a juror of its panel who has not accepted confidentiality',
  unassigned: 'a juror of its panel who reads another file',
  declared: 'a juror of its panel who declared a link with it',
  found: 'a juror of its panel whom data shows bound to it: the partner they pay for holds a share of its company',
  set: 'a juror of its panel from whom a coordinator closed it',
  runner: 'a coordinator of its organiser who sits on its panel and is barred from it',
} as const
export type KeptOut = keyof typeof KEPT_OUT
export const keptOut = Object.keys(KEPT_OUT) as KeptOut[]
/** And two who may, so that what is not found elsewhere is known to be there. */
export type Someone = KeptOut | 'reader' | 'coordinator'

/** By the names that addresses give them. */
export type Ids = Record<string, string>

export async function makeMarked() {
  const coalition = await aCoordinator('Claire Vasseur')
  const coordinator = coalition.viewer
  const runner = await aCoordinator('Malik Haddad', coalition.organisationId)
  const outsider = await aCoordinator('Sylvain Ferrand')
  const host = await aFacility(coordinator, 'Centre hospitalier de Valmorin')
  const carrier = await aCarrier()
  const rival = await aCompany('Kairnéa', 'Yanis Meziane')
  const shut = hoursFrom(now(), -1)
  const call = await anAskingCall(coalition, shut, 'Appel en lecture')
  const { id: documentId } = await aDocument(call.id)
  const files = await at(hoursFrom(shut, -2), async () => ({
    marked: await theFile(call.id, carrier, { documentId, facilityId: host.id }),
    other: await aPlainFile(call.id, rival, 'Toupie'),
    third: await aPlainFile(call.id, rival, 'Boussole'),
  }))
  await shutDoor(call.id)
  const clarification = await clarifies(coordinator, call, files.marked.id, carrier.viewer)
  const holder = await aFunder('Mutuelle des Deux Rives')
  await tellHolder(carrier.viewer, carrier.slug, { holderId: holder.organisationId, since: hoursFrom(shut, -24) })
  const jury = await aReadingJury(coordinator, call.id, files, runner.viewer, holder.organisationId)
  const elsewhere = await anotherJury(coalition, rival, shut)
  const statementId = await statesIn(coordinator, { panelId: jury.panelId, applicationId: files.marked.id }, host)
  const hearingId = await hearsIn(coordinator, { panelId: jury.panelId, applicationId: files.marked.id })
  await workOff()
  const { people, ownReviewId, ...made } = jury
  const viewers = await seenNow<Someone>({
    ...people,
    coordinator,
    visitor: VISITOR,
    ...{ rival: rival.viewer, outsider: outsider.viewer, elsewhere: elsewhere.juror },
  })
  const { id: applicationId, number, ...parts } = files.marked
  const ids: Ids = {
    applicationId,
    ...parts,
    ...carrier.ids,
    ...clarification,
    ...made,
    statementId,
    hearingId,
    needId: call.needId,
  }
  const slugs = {
    calls: call.slug,
    solutions: carrier.solutionSlug,
    organisations: carrier.slug,
    facilities: host.slug,
  }
  const own: Ids = { applicationId: files.other.id, reviewId: ownReviewId }
  const panels = [ids.panelId ?? '', elsewhere.panelId]
  return { ids, slugs, number, own, panels, viewers, carrier: carrier.viewer, cookies: await cookiesOf(viewers) }
}
export type Marked = Awaited<ReturnType<typeof makeMarked>>

/** Everyone with the seats they hold by now. */
async function seenNow<K extends string>(viewers: Record<K, Viewer>) {
  const seen = Object.entries<Viewer>(viewers).map(async ([name, viewer]) => {
    return [name, viewer.kind === 'person' ? await findViewer(viewer.id) : viewer]
  })
  return Object.fromEntries(await Promise.all(seen)) as Record<K, Viewer>
}

async function cookiesOf<K extends string>(viewers: Record<K, Viewer>) {
  const cookies = Object.entries<Viewer>(viewers).map(async ([name, viewer]) => {
    return [name, viewer.kind === 'person' ? await cookieOf(viewer) : '']
  })
  return Object.fromEntries(await Promise.all(cookies)) as Record<K, string>
}
