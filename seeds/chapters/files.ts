import { turnDownApplication } from '#app/applications/admissibility.server.ts'
import { markOf } from '#app/applications/boxes.ts'
import {
  askClarification,
  clarify,
  closeDueClarifications,
  findClarification,
} from '#app/applications/clarifications.server.ts'
import { beginApplication, saveApplication, withdrawApplication } from '#app/applications/drafts.server.ts'
import { wishBox } from '#app/applications/marks.ts'
import { givePaper } from '#app/applications/papers.server.ts'
import { saveBoxes } from '#app/applications/saving.server.ts'
import { answerAsSponsor, askSponsors, findSponsorByLink, linkOf } from '#app/applications/sponsor-answers.server.ts'
import { listSponsors, nameSponsors } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findWriting } from '#app/applications/writing.server.ts'
import type { Template } from '#app/calls/call-content.ts'
import type { findCallById } from '#app/calls/calls.server.ts'
import { checkEligibility } from '#app/calls/checks.server.ts'
import { asksForCheck } from '#app/calls/eligibility.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { answersOf } from '../answers.ts'
import { FACILITIES } from '../cast.ts'
import { begunAgo } from '../files.ts'
import { aPaper } from '../paper.ts'
import { daysAgo, kept, play, playFirm } from '../teller.ts'
import type { ToldFile } from '../told-file.ts'
import type { Places } from './beginnings.ts'

type Call = Awaited<ReturnType<typeof findCallById>> & { asks: Template }

/** Whoever is named is asked once the file is sent, and answers the day after. */
const ANSWERS_AFTER = 1

/** A file is begun, written, sent or left as a draft, and taken back or not; its id comes back. */
export async function answerCall(file: ToldFile, call: Call, places: Places) {
  const { firm, sentAgo, withdrawn } = file
  const days = begunAgo(file)
  const { organisationId, solutionId } = kept(places.firms, firm)
  const { id: callId } = call
  if (asksForCheck(call)) {
    const facts = { kind: 'startup', territory: null, trl: 7 }
    const answers = Object.fromEntries(call.knockouts.map(({ id, passes }) => [id, passes]))
    await playFirm(days, firm, (who) => checkEligibility(who, { callId, solutionId, facts, answers }))
  }
  const { id } = await playFirm(days, firm, (who) => beginApplication(who, { callId, organisationId, solutionId }))
  await write(file, id, days - 0.4, call)
  await name(file, id, days - 0.5, places)
  if (sentAgo !== null) await send(file, id, sentAgo)
  if (withdrawn) {
    await playFirm(withdrawn.daysAgo, firm, (who) => withdrawApplication(who, id, withdrawn.reason))
  }
  return id
}

async function write(file: ToldFile, id: string, days: number, { questionnaire, asks }: Call) {
  const { firm, title, askedCents, wishes, guide } = file
  const answers = answersOf(file, asks, questionnaire)
  await playFirm(days, firm, (who) => saveApplication(who, id, { title, askedCents, answers }))
  const place = questionsOf(questionnaire).find(({ kind }) => kind === 'file')
  if (guide && place) {
    const paper = { ...(await aPaper()), name: guide }
    await playFirm(days, firm, (who) => givePaper(who, id, place.id, paper))
  }
  if (wishes) await playFirm(days, firm, (who) => answerWishes(who, id, wishes))
}

async function answerWishes(who: PersonViewer, id: string, answers: Record<string, string>) {
  const { wishes } = await findWriting(who, id)
  const boxes = wishes.flatMap((wish) => {
    const value = answers[wish.usual ?? wish.text ?? '']
    return value ? [{ box: wishBox(wish.id), seen: markOf(''), value }] : []
  })
  await saveBoxes(who, id, boxes)
}

async function name({ firm, sponsors = [] }: ToldFile, id: string, days: number, places: Places) {
  for (const { facility, said, people } of sponsors) {
    const facilityName = FACILITIES.find(({ key }) => key === facility)?.name ?? ''
    const naming = { facilityId: kept(places.facilities, facility), facilityName, said, people }
    await playFirm(days, firm, (who) => nameSponsors(who, id, naming))
  }
}

/** The story is told before any job runs: what follows a sending is done here. */
async function send({ firm, sponsors = [] }: ToldFile, id: string, days: number) {
  await playFirm(days, firm, (who) => submitApplication(who, id))
  if (sponsors.length === 0) return
  await at(daysAgo(days), () => askSponsors(id))
  const named = await playFirm(days, firm, (who) => listSponsors(who, { id, audiences: [] }))
  const replies = sponsors.flatMap(({ answers, words = null }) => answers.map((answer) => ({ answer, words })))
  for (const [place, { answer, words }] of replies.entries()) {
    const sponsor = named[place]
    if (!sponsor || answer === null) continue
    const said = answer === 'confirmed' ? null : words
    await at(daysAgo(days - ANSWERS_AFTER), async () => {
      const { holder } = await findSponsorByLink(linkOf(sponsor.id))
      await answerAsSponsor(holder, sponsor.id, { answer, words: said })
    })
  }
}

/** What coordinators ask about a received file, and why they turn it down. */
export async function checkFile({ firm, clarified, inadmissible }: ToldFile, id: string) {
  if (clarified) {
    const { daysAgo: days, until, request, answer } = clarified
    const points = [{ questionId: null, request }]
    const round = await play(days, 'claire', (who) => askClarification(who, id, { endsAt: daysAgo(until), points }))
    if (answer) {
      await playFirm((days + until) / 2, firm, async (who) => {
        const { points: asked } = await findClarification(who, round.id)
        const answers = Object.fromEntries(asked.map((point) => [point.id, answer]))
        await clarify(who, round.id, { answers, send: true })
      })
    } else if (until > 0) await at(daysAgo(until - 0.1), () => closeDueClarifications(CLOCK))
  }
  if (inadmissible) {
    const { daysAgo: days, reasons, words } = inadmissible
    await play(days, 'malik', (who) => turnDownApplication(who, id, { reasons, words }))
  }
}
