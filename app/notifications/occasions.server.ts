import { findApplicant } from '#app/applications/applicants.server.ts'
import { findClarifying } from '#app/applications/clarified.server.ts'
import { findInvitedColleague } from '#app/applications/colleagues.server.ts'
import { findRefusedPaper } from '#app/applications/papers-refused.server.ts'
import { findDue } from '#app/applications/promises-due.server.ts'
import { findAsked, findNamer } from '#app/applications/sponsor-answers.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { listLeads } from '#app/facilities/facilities.server.ts'
import { findProposal } from '#app/funding/awards.server.ts'
import { findPledger } from '#app/funding/pledges.server.ts'
import { findAsker } from '#app/needs/clarifications.server.ts'
import { renewReceipt } from '#app/needs/contacts.server.ts'
import { findAuthor } from '#app/needs/needs.server.ts'
import { findInvited } from '#app/needs/voters.server.ts'
import { findInvitedMember } from '#app/people/invitations.server.ts'
import { listNames } from '#app/people/people.server.ts'
import { listSeated } from '#app/people/seats.server.ts'
import { codeOf, findSignIn, linkOf } from '#app/people/sign-ins.server.ts'
import { findHostingTold } from '#app/pilots/hostings.server.ts'
import { now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { findEnding } from '#app/solutions/endings.server.ts'
import { contactOf, sendLetter, write } from './letters.server.ts'

/** What calls for a letter: an event and the row it is about. */
export interface Occasion {
  event: string
  row: string
}

export const link = (path: string) => `${env().appUrl}${path}`

export async function writeSignIn({ event, row }: Occasion) {
  const { email, language } = await findSignIn(row)
  const props = { link: link(`/sign-in/${row}/${linkOf(row)}`), code: codeOf(row) }
  await sendLetter({ to: email, letter: { name: 'sign-in', props }, language: language as Language, key: event })
}

/** However many answers come in a day, one letter says so to whoever asked. */
export async function writeClarificationAnswered({ row }: Occasion) {
  const { personId } = await findAsker(row)
  const props = { link: link('/needs/triage?whose=mine') }
  await write(personId, `answers:${today()}`, (name) => ({ name: 'clarification-answered', props: { name, ...props } }))
}

/** However many needs a coordinator is handed in a day, one letter says so. */
export async function writeNeedHandedOver({ row }: Occasion) {
  const { assignedTo } = await findAuthor(row)
  const props = { link: link('/needs/triage?whose=mine') }
  if (!assignedTo) return
  await write(assignedTo, `handed:${today()}`, (name) => ({ name: 'needs-handed-over', props: { name, ...props } }))
}

const today = () => parisDay(now())

/** To the address left with a need, whose code was lost: another code, made from the event and kept nowhere. */
export async function writeLostCode({ event, row }: Occasion) {
  const renewed = await renewReceipt(event, row)
  if (!renewed) return
  const { email, language, number, code } = renewed
  const props = { number, code, link: link(`/receipts/${code}`) }
  await sendLetter({ to: email, letter: { name: 'lost-code', props }, language, key: event })
}

/** To someone asked to compare needs: by their address alone, since they need no account. */
export async function writeRoundInvitation({ event, row }: Occasion) {
  const invited = await findInvited(row)
  if (!invited) return
  const { email, language, organiser, closesAt } = invited
  const props = { organiser, on: closesAt, link: link(`/rounds/${invited.link}`) }
  await sendLetter({ to: email, letter: { name: 'round-invitation', props }, language, key: event })
}

/** To someone invited into an organisation, by their address alone: they may have no account yet. */
export async function writeMemberInvitation({ event, row }: Occasion) {
  const invited = await findInvitedMember(row)
  if (!invited) return
  const { email, language, endsAt, organisation, inviter } = invited
  const props = { inviter, organisation, on: endsAt, link: link(`/invitations/${invited.link}`) }
  await sendLetter({ to: email, letter: { name: 'member-invitation', props }, language, key: event })
}

/** To someone invited to work on a file, by their address alone: they may have no account yet. */
export async function writeColleagueInvitation({ event, row }: Occasion) {
  const invited = await findInvitedColleague(row)
  if (!invited) return
  const { email, language, endsAt, organisation, inviter } = invited
  const props = { inviter, organisation, on: endsAt, link: link(`/team-invitations/${invited.link}`) }
  await sendLetter({ to: email, letter: { name: 'colleague-invitation', props }, language, key: event })
}

/** A proof of a passport ends soon: whoever claimed it renews it. */
export async function writeProofEnding({ event, row }: Occasion) {
  const ending = await findEnding(row)
  if (!ending) return
  const { versionId, requirement, expiresOn, personIds } = ending
  const props = { on: expiresOn, link: link(`/passports/${versionId}/lines/${requirement}`) }
  for (const id of personIds) await write(id, event, (name) => ({ name: 'proof-ending', props: { name, ...props } }))
}

export async function writeApplicationReceived({ event, row }: Occasion) {
  const { personId, callId, number, digestPrefix } = await findApplicant(row)
  const props = { number, digestPrefix, link: link(`/applications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'application-received', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To whoever gave a file in which something harmful was found: nobody receives it, and it is to be given anew. */
export async function writeFileRefused({ event, row }: Occasion) {
  const refused = await findRefusedPaper(row)
  if (!refused) return
  const { applicationId, personId, isDraft } = refused
  const props = { link: link(`/applications/${applicationId}${isDraft ? '/papers' : ''}`) }
  await write(personId, event, (name) => ({ name: 'file-refused', props: { name, ...props } }))
}

/** To the team of a received file: what is asked, and until when they may answer. */
export async function writeFileToClarify({ event, row }: Occasion) {
  const { personId, callId, number, endsAt, closedAt } = await findClarifying(row)
  if (closedAt) return
  const props = { number, on: endsAt, link: link(`/clarifications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'file-to-clarify', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To the team of an express file: the day of a promise comes near. */
export async function writePromiseDue({ event, row }: Occasion) {
  const due = await findDue(row)
  if (!due) return
  const props = { number: due.number, on: due.dueOn, link: link(`/applications/${due.applicationId}/promises`) }
  await write(
    due.personId,
    event,
    (name) => ({ name: 'promise-due', props: { name, ...props } }),
    await contactOf(due.callId),
  )
}

/** To whoever asked: the round is over, answered or not. */
export async function writeFileClarified({ event, row }: Occasion) {
  const { applicationId, askedBy, number } = await findClarifying(row)
  const props = { number, link: link(`/applications/${applicationId}/admission`) }
  await write(askedBy, event, (name) => ({ name: 'file-clarified', props: { name, ...props } }))
}

/** To whoever sent a file elsewhere: it is here now, and theirs to follow. */
export async function writeFileBrought({ event, row }: Occasion) {
  const { personId, callId, number } = await findApplicant(row)
  const props = { number, link: link(`/applications/${row}`) }
  await write(personId, event, (name) => ({ name: 'file-brought', props: { name, ...props } }), await contactOf(callId))
}

export async function writeFileTurnedDown({ event, row }: Occasion) {
  const { personId, callId, number } = await findApplicant(row)
  const props = { number, link: link(`/applications/${row}`) }
  await write(
    personId,
    event,
    (name) => ({ name: 'file-turned-down', props: { name, ...props } }),
    await contactOf(callId),
  )
}

/** To someone whom a file names: by their address alone, since they need no account. */
export async function writeSponsorAsked({ event, row }: Occasion) {
  const asked = await findAsked(row)
  if (!asked) return
  const { email, language, name, maker, facility } = asked
  const props = { name, maker, facility, link: link(`/sponsors/${asked.link}`) }
  await sendLetter({ to: email, letter: { name: 'sponsor-asked', props }, language, key: event })
}

/** Someone named corrects or refuses: the team is told, once a day however many do. */
export async function writeSponsorAnswered({ row }: Occasion) {
  const { applicationId, personId, number } = await findNamer(row)
  const props = { number, link: link(`/applications/${applicationId}`) }
  const key = `sponsors:${applicationId}:${today()}`
  await write(personId, key, (name) => ({ name: 'sponsor-answered', props: { name, ...props } }))
}

export async function writePledgeReceived({ event, row }: Occasion) {
  const { personId, number } = await findPledger(row)
  const props = { number, link: link(`/pledges/${row}`) }
  await write(personId, event, (name) => ({ name: 'pledge-received', props: { name, ...props } }))
}

/** Every coordinator of the organiser but the one who proposed may be the second to sign. */
export async function writeAwardToApprove({ event, row }: Occasion) {
  const { proposedBy, callId } = await findProposal(row)
  const call = await findCallById(CLOCK, callId)
  const proposer = (await listNames([proposedBy])).get(proposedBy) ?? ''
  const others = (await listSeated('coordinator', call.organisationId)).filter((id) => id !== proposedBy)
  const props = { proposer, link: link(`/awards/${row}/approval`) }
  for (const id of others) await write(id, event, (name) => ({ name: 'award-to-approve', props: { name, ...props } }))
}

export async function writeHostingAsked({ event, row }: Occasion) {
  const { facility, askedBy } = await findHostingTold(row)
  const asker = (await listNames([askedBy])).get(askedBy) ?? ''
  const props = { asker, facility: facility.name, link: link(`/hostings/${row}`) }
  for (const id of await listLeads(facility.id)) {
    await write(id, event, (name) => ({ name: 'hosting-asked', props: { name, ...props } }))
  }
}
