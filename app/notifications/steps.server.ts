import { listApplicantsOfCall } from '#app/applications/applicants.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { listCallFollowers } from '#app/calls/followers.server.ts'
import { findQuestionTold } from '#app/calls/public-answers.server.ts'
import { listTold } from '#app/needs/followers.server.ts'
import { findAuthor } from '#app/needs/needs.server.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { enqueueFor } from '#app/platform/jobs.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { morningAfter, parisDay } from '#app/platform/working-days.ts'
import { contactKey, sendLetter, write } from './letters.server.ts'

/** A step of a need, and whom it is told to: a person, or for `contact` the address left with the need; for `answers`, a call whose questions were answered. */
export interface Step {
  event: string
  row: string
  to: string
  as: 'author' | 'follower' | 'contact' | 'answers'
}

/** A need has moved: whoever wrote it is told, on their account or at the address they left. */
export async function tellAuthor({ event, row }: { event: string; row: string }) {
  const { personId, contact } = await findAuthor(row)
  if (personId) await tellStep({ event, row, to: personId, as: 'author' })
  if (contact) await tellStep({ event, row, to: row, as: 'contact' })
}

/** Those who follow a need, or whose own was merged into it, are told of its steps as its author is. */
export async function tellFollowers({ event, row }: { event: string; row: string }) {
  for (const to of await listTold(row)) await tellStep({ event, row, to, as: 'follower' })
}

/** A question about a call is answered: those who follow it or answer it are told; who asked it has a letter of their own. */
export async function tellOfAnswer({ event, row }: { event: string; row: string }) {
  const { askedBy, call } = await findQuestionTold(row)
  const told = new Set([...(await listApplicantsOfCall(call.id)), ...(await listCallFollowers(call.id))])
  told.delete(askedBy)
  for (const to of told) await tellStep({ event, row: call.id, to, as: 'answers' })
}

/** Nobody has more than one such letter a day: the first step is told at once; another waits for the morning, with all that happens until then. */
export async function tellStep(step: Step) {
  if (await hasTheDay(step)) await writeStep(step)
  else await enqueueFor(morningAfter(now()), `step:${step.to}:${step.row}`, 'step', { ...step })
}

/** Whether the day's letter to this addressee is this one: the first who asks has it, and has it still when they try again. */
async function hasTheDay({ to, event }: Step) {
  const day = parisDay(now())
  await db().$executeRaw`
    INSERT INTO told_of_day (addressee, day, event) VALUES (${to}::uuid, ${day}, ${event}::uuid)
    ON CONFLICT (addressee) DO UPDATE SET day = excluded.day, event = excluded.event WHERE told_of_day.day < excluded.day`
  const told = await db().toldOfDay.findUniqueOrThrow({ where: { addressee: to } })
  return told.day === day && told.event === event
}

/** Who has no account is sent to the page where they type their code: their letter holds neither it nor anything of the need. */
async function writeStep({ event, row, to, as }: Step) {
  const link = (path: string) => `${env().appUrl}${path}`
  if (as === 'answers') {
    const { number, slug } = await findCallById(CLOCK, row)
    const props = { number, link: link(`/calls/${slug}/questions`) }
    return write(to, event, (name) => ({ name: 'questions-answered', props: { name, ...props } }))
  }
  const { contact, number, stage } = await findAuthor(row)
  if (as === 'contact') {
    if (!contact) return
    const props = { number, link: link('/receipts') }
    const language = contact.language as Language
    return sendLetter({
      to: contact.email,
      letter: { name: 'need-news-by-code', props },
      language,
      key: contactKey(event),
    })
  }
  const isGone = stage === 'withdrawn' && as === 'follower'
  const letter = isGone ? 'need-withdrawn' : as === 'author' ? 'need-news' : 'need-step'
  const props = { number, link: link(isGone ? '/needs' : `/needs/${row}`) }
  await write(to, event, (name) => ({ name: letter, props: { name, ...props } }))
}
