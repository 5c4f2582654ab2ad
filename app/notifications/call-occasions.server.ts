import { listApplicantsOfCall } from '#app/applications/applicants.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { findCheckTold } from '#app/calls/checks.server.ts'
import { listCallFollowers } from '#app/calls/followers.server.ts'
import { findDoorTold } from '#app/calls/late-doors.server.ts'
import { findQuestionTold } from '#app/calls/public-answers.server.ts'
import { listTold } from '#app/needs/followers.server.ts'
import { findAuthor } from '#app/needs/needs.server.ts'
import { listMembers } from '#app/people/organisations.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { write } from './letters.server.ts'
import { link, type Occasion } from './occasions.server.ts'

type News = 'call-amended' | 'call-extended' | 'call-cancelled'

/** Everyone who follows the call, began or sent a file, wrote a need of it or follows one: each told once. */
async function writeAll(name: News, { event, row }: Occasion) {
  const { number, slug, needIds } = await findCallById(CLOCK, row)
  const told = new Set([...(await listApplicantsOfCall(row)), ...(await listCallFollowers(row))])
  for (const needId of needIds) {
    const { personId } = await findAuthor(needId)
    for (const id of [...(await listTold(needId)), ...(personId ? [personId] : [])]) told.add(id)
  }
  const parts = { number, link: link(`/calls/${slug}`) }
  for (const personId of told) await write(personId, event, (to) => ({ name, props: { name: to, ...parts } }))
}

export const writeCallAmended = (occasion: Occasion) => writeAll('call-amended', occasion)
export const writeCallExtended = (occasion: Occasion) => writeAll('call-extended', occasion)
export const writeCallCancelled = (occasion: Occasion) => writeAll('call-cancelled', occasion)

/** A call is open: those who follow it may begin. */
export async function writeCallOpened({ event, row }: Occasion) {
  const { number, slug } = await findCallById(CLOCK, row)
  const parts = { number, link: link(`/calls/${slug}`) }
  for (const personId of await listCallFollowers(row)) {
    await write(personId, event, (to) => ({ name: 'call-opened', props: { name: to, ...parts } }))
  }
}

/** A question was answered, joined to an answer or declined: its asker is told, and alone reads which on their page. */
export async function writeQuestionSettled({ event, row }: Occasion) {
  const { askedBy, call } = await findQuestionTold(row)
  const parts = { number: call.number, link: link(`/questions/${row}`) }
  await write(askedBy, event, (to) => ({ name: 'question-settled', props: { name: to, ...parts } }))
}

/** A door was left open for one organisation, or shut again: its people are told. */
export async function writeLateDoor({ event, row }: Occasion) {
  const { organisationId, number, slug } = await findDoorTold(row)
  const parts = { number, link: link(`/calls/${slug}`) }
  for (const personId of (await listMembers([organisationId])).get(organisationId) ?? []) {
    await write(personId, event, (to) => ({ name: 'late-door', props: { name: to, ...parts } }))
  }
}

/** Whoever was stopped is let through. */
export async function writeLetThrough({ event, row }: Occasion) {
  const { personId, number, slug, solutionId } = await findCheckTold(row)
  const parts = { number, link: link(`/calls/${slug}/eligibility?solution=${solutionId}`) }
  await write(personId, event, (to) => ({ name: 'let-through', props: { name: to, ...parts } }))
}
