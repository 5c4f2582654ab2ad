import { dropFilesOfCall, openFilesOfCall, openFilesOfCutoff } from '#app/applications/call-ends.server.ts'
import { carryDrafts } from '#app/applications/carrying.server.ts'
import { dropClarification } from '#app/applications/clarifications.server.ts'
import { keepByPassport } from '#app/applications/promises-kept.server.ts'
import { askSponsors } from '#app/applications/sponsor-answers.server.ts'
import { leaveFilesOf } from '#app/applications/team.server.ts'
import { barFound, barFoundFor, barFoundOfJuror } from '#app/juries/bars.server.ts'
import { freePlace } from '#app/juries/reserve.server.ts'
import { UNSEEN_IN_JURIES } from '#app/juries/unseen.ts'
import { indexOne } from '#app/matching/matching.server.ts'
import * as callLetters from '#app/notifications/call-occasions.server.ts'
import * as hearingLetters from '#app/notifications/hearing-occasions.server.ts'
import * as juryLetters from '#app/notifications/jury-occasions.server.ts'
import { dropLetters } from '#app/notifications/letters.server.ts'
import * as letters from '#app/notifications/occasions.server.ts'
import * as results from '#app/notifications/result-occasions.server.ts'
import * as steps from '#app/notifications/steps.server.ts'
import { findFileTried } from '#app/pilots/pilots.server.ts'
import { now } from '#app/platform/clock.ts'
import { findEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'

type Follow = (occasion: letters.Occasion) => Promise<void>
type Follows = Record<string, Follow>

const index = {
  need: { index: ({ row }) => indexOne('need', row) },
  call: { index: ({ row }) => indexOne('call', row) },
  solution: { index: ({ row }) => indexOne('solution', row) },
  pilot: { index: ({ row }) => indexOne('pilot', row) },
  facility: { index: ({ row }) => indexOne('facility', row) },
} satisfies Record<string, Follows>
const heard: Follows = { ...index.need, letter: steps.tellAuthor }
/** A step that everybody may know of: those who follow the need, or whose own was merged into it, are told as well. */
const step: Follows = { ...heard, letter_to_followers: steps.tellFollowers }

/** The other map of the house: event → what follows, after the commit, each tried again by itself until done. */
const FOLLOWS: Record<string, Follows> = {
  'sign_in.asked': { letter: letters.writeSignIn },
  'member.invited': { letter: letters.writeMemberInvitation },
  'member.parted': { files: ({ row }) => leaveFilesOf(CLOCK, row) },
  'facility.entered': index.facility,
  'need.qualified': heard,
  'need.declined': heard,
  'need.redirected': heard,
  'need.reconsidered': heard,
  'need.clarification_asked': heard,
  'need.clarified': { letter: letters.writeClarificationAnswered },
  'need.handed_over': { letter: letters.writeNeedHandedOver },
  'need.withdrawn': { ...index.need, letter_to_followers: steps.tellFollowers },
  'need.retold': index.need,
  'need.themed': index.need,
  'need.put_in_call': step,
  'need.answered': step,
  'need.returned': step,
  'need.erased': { ...index.need, outbox: dropLetters },
  'need.merged': step,
  'need.unmerged': heard,
  'need.split': step,
  'need.unsplit': step,
  'need.part_told': index.need,
  'need.part_withdrawn': index.need,
  'receipt.lost': { letter: letters.writeLostCode },
  'voter.invited': { letter: letters.writeRoundInvitation },
  'solution.described': index.solution,
  'solution.changed': index.solution,
  'solution.version_told': index.solution,
  'solution.version_changed': index.solution,
  'file.refused': { letter: letters.writeFileRefused },
  'passport.ending': { letter: letters.writeProofEnding },
  'passport.verified': { promises: ({ row }) => keepByPassport(row) },
  'promise.due': { letter: letters.writePromiseDue },
  'call.published': index.call,
  'call.changed': index.call,
  'call.opened': { ...index.call, letter_to_followers: callLetters.writeCallOpened },
  'call.closed': { ...index.call, files: ({ row }) => openFilesOfCall(CLOCK, row), bars: () => barFoundFor() },
  'call.archived': index.call,
  'cutoff.closed': { files: ({ row }) => openFilesOfCutoff(CLOCK, row), bars: ({ row }) => barFound(row) },
  'call.cancelled': {
    ...index.call,
    files: ({ row }) => dropFilesOfCall(row),
    letter_to_all: callLetters.writeCallCancelled,
  },
  'call.amended': { letter_to_all: callLetters.writeCallAmended },
  'call.extended': { ...index.call, letter_to_all: callLetters.writeCallExtended },
  'public_question.answered': {
    letter: callLetters.writeQuestionSettled,
    letter_to_others: steps.tellOfAnswer,
  },
  'public_question.declined': { letter: callLetters.writeQuestionSettled },
  'public_question.joined': { letter: callLetters.writeQuestionSettled },
  'eligibility.let_through': { letter: callLetters.writeLetThrough },
  'late_door.granted': { letter: callLetters.writeLateDoor },
  'late_door.revoked': { letter: callLetters.writeLateDoor },
  'questionnaire.revised': { drafts: ({ row }) => carryDrafts(row) },
  'application.submitted': {
    letter: letters.writeApplicationReceived,
    sponsors: ({ row }) => askSponsors(row),
  },
  'colleague.invited': { letter: letters.writeColleagueInvitation },
  'application.brought': { letter: letters.writeFileBrought },
  'application.clarification_asked': { letter: letters.writeFileToClarify },
  'application.clarified': { letter: letters.writeFileClarified },
  'application.not_clarified': { letter: letters.writeFileClarified },
  'application.turned_down': {
    letter: letters.writeFileTurnedDown,
    clarification: ({ row }) => dropClarification(row),
  },
  'application.withdrawn': {
    clarification: ({ row }) => dropClarification(row),
    place: ({ row }) => freePlace(row, 'withdrawn'),
  },
  'sponsor.asked': { letter: letters.writeSponsorAsked },
  'sponsor.corrected': { letter: letters.writeSponsorAnswered },
  'sponsor.refused': { letter: letters.writeSponsorAnswered },
  'juror.invited': { letter: juryLetters.writeJuryInvitation, bars: ({ row }) => barFoundOfJuror(row) },
  'juror.accepted': { bars: ({ row }) => barFoundOfJuror(row) },
  'interests.declared': { bars: ({ row }) => barFoundFor(row) },
  'rival.declared': { bars: () => barFoundFor() },
  'bond.made': { bars: () => barFoundFor() },
  'sitting.called': { letter: juryLetters.writeSittingCalled },
  'panel.minutes_written': { letter: juryLetters.writeMinutesToSign },
  'sitting.moved': { letter: juryLetters.writeSittingMoved },
  'review.assigned': { letter: juryLetters.writeReviewAssigned },
  'readings.due': { letter: juryLetters.writeReadingsDue },
  'hearings.slots_offered': { letter: hearingLetters.writeSlotsOffered },
  'hearing.called': { letter: hearingLetters.writeHearingCalled },
  'hearing.set': { letter: hearingLetters.writeHearingSet, letter_to_jurors: hearingLetters.writeHearingsChanged },
  'hearing.called_off': {
    letter: hearingLetters.writeHearingCalledOff,
    letter_to_jurors: hearingLetters.writeHearingsChanged,
  },
  'statement.asked': { letter: juryLetters.writeStatementAsked },
  'decision.told': { letter: results.writeDecisionReady },
  'panel.announced': { letter: results.writeResultsAnnounced },
  'reserve.called': { letter: results.writeReserveCalled },
  'second_look.asked': { letter: results.writeSecondLookAsked },
  'second_look.answered': { letter: results.writeSecondLookAnswered },
  'pledge.received': { letter: letters.writePledgeReceived },
  'award.proposed': { letter: letters.writeAwardToApprove },
  'hosting.asked': { letter: letters.writeHostingAsked },
  'pilot.opened': index.pilot,
  'pilot.joined': index.pilot,
  'pilot.ready': index.pilot,
  'pilot.needs_support': index.pilot,
  'pilot.started': index.pilot,
  'pilot.stopped': { ...index.pilot, place: async ({ row }) => freePlace(await findFileTried(row), 'trial_stopped') },
  'pilot.completed': index.pilot,
  'pilot.evaluated': index.pilot,
  'pilot.deployed': index.pilot,
}

/** The events that something follows: the others ask for no job. */
export const FOLLOWED: ReadonlySet<string> = new Set(Object.keys(FOLLOWS))

/**
 * Events that change nothing a visitor sees, and come in flocks: the pages kept in memory outlive them. Any other event drops
 * them all, so a new one is never forgotten here.
 */
export const UNSEEN: ReadonlySet<string> = new Set([
  ...UNSEEN_IN_JURIES,
  'sign_in.asked',
  'sign_in.used',
  'member.invited',
  'organisation.contact_told',
  'passport.ending',
  'need.submitted',
  'call.followed',
  'call.unfollowed',
  'public_question.asked',
  'public_question.declined',
  'public_question.joined',
  'questionnaire.changed',
  'questionnaire.revision_begun',
  'questionnaire.revision_dropped',
  'application.begun',
  'eligibility.checked',
  'application.saved',
  'application.carried',
  'application.carried_read',
  'application.submitted',
  'application.brought',
  'application_import.brought',
  'application_import.mapped',
  'application_import.given_up',
  'application_import.taken_in',
  'organisation.entered',
  'solution.entered',
  'application.paper_given',
  'application.paper_removed',
  'application.promise_kept',
  'promise.due',
  'application.sponsored',
  'colleague.invited',
  'colleague.invitation_withdrawn',
  'colleague.invitation_declined',
  'team.joined',
  'team.left',
  'team.role_changed',
  'application.admitted',
  'application.clarification_asked',
  'application.clarified',
  'application.not_clarified',
  'application.turned_down',
  'sponsor.asked',
  'sponsor.confirmed',
  'sponsor.corrected',
  'sponsor.refused',
  'sponsor.erased',
  'bond.made',
  'bond.undone',
  'application.barred',
  'application.unbarred',
])

/** A letter about something of more than three days ago would puzzle its reader; the desk still shows it. */
const STALE = 3 * 86_400_000

export const aftermath = {
  /** One job per thing that follows, so that a letter that fails does not redo the rest. */
  aftermath: async (payload: unknown) => {
    const { event } = payload as { event: string }
    const { at, what, row } = await findEvent(event)
    const isStale = now().getTime() - at.getTime() > STALE
    const follows = Object.keys(FOLLOWS[what] ?? {}).filter((follow) => !follow.startsWith('letter') || !isStale)
    for (const follow of follows) await enqueue('follow', { event, what, row, follow })
  },
  follow: async (payload: unknown) => {
    const { what, follow, event, row } = payload as letters.Occasion & { what: string; follow: string }
    await FOLLOWS[what]?.[follow]?.({ event, row })
  },
  /** A step of a need that waited for the morning. */
  step: (payload: unknown) => steps.tellStep(payload as steps.Step),
}
