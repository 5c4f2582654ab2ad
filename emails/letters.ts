import { createElement } from 'react'
import { render, toPlainText } from 'react-email'
import { reserveCalled, resultsAnnounced, secondLookAnswered, secondLookAsked } from './after-results.ts'
import { applicationReceived } from './application-received.tsx'
import { awardToApprove } from './award-to-approve.tsx'
import {
  callAmended,
  callCancelled,
  callExtended,
  callOpened,
  lateDoor,
  letThrough,
  questionSettled,
  questionsAnswered,
} from './call-letters.ts'
import { clarificationAnswered } from './clarification-answered.ts'
import { decisionReady } from './decision-ready.ts'
import { fileBrought } from './file-brought.ts'
import { fileClarified } from './file-clarified.ts'
import { fileRefused } from './file-refused.ts'
import { fileToClarify } from './file-to-clarify.tsx'
import { fileTurnedDown } from './file-turned-down.ts'
import { hearingCalled, hearingCalledOff, hearingSet, hearingSlots, hearingsChanged } from './hearings.tsx'
import { hostingAsked } from './hosting-asked.tsx'
import { colleagueInvitation, memberInvitation } from './invitations.tsx'
import { juryInvitation } from './jury-invitation.tsx'
import { Contact } from './layout.tsx'
import { type Language, LETTER_PARTS, type LetterName, type LetterOf, type LetterProps } from './letter.ts'
import { lostCode } from './lost-code.tsx'
import { milestoneDue } from './milestone-due.tsx'
import { minutesToSign } from './minutes-to-sign.ts'
import { needNews } from './need-news.ts'
import { needNewsByCode } from './need-news-by-code.tsx'
import { needStep } from './need-step.ts'
import { needWithdrawn } from './need-withdrawn.ts'
import { needsHandedOver } from './needs-handed-over.ts'
import { pledgeReceived } from './pledge-received.ts'
import { promiseDue } from './promise-due.tsx'
import { proofEnding } from './proof-ending.tsx'
import { readingsDue, reviewAssigned } from './readings.tsx'
import { roundInvitation } from './round-invitation.tsx'
import { signIn } from './sign-in.tsx'
import { sittingCalled, sittingMoved } from './sitting-called.ts'
import { sponsorAnswered } from './sponsor-answered.ts'
import { sponsorAsked } from './sponsor-asked.tsx'
import { statementAsked } from './statement-asked.tsx'
import type { Template } from './template.ts'

const TEMPLATES: { [N in LetterName]: Template<N> } = {
  'sign-in': signIn,
  'need-news': needNews,
  'need-step': needStep,
  'need-withdrawn': needWithdrawn,
  'need-news-by-code': needNewsByCode,
  'clarification-answered': clarificationAnswered,
  'needs-handed-over': needsHandedOver,
  'lost-code': lostCode,
  'application-received': applicationReceived,
  'file-to-clarify': fileToClarify,
  'file-clarified': fileClarified,
  'file-brought': fileBrought,
  'promise-due': promiseDue,
  'file-refused': fileRefused,
  'file-turned-down': fileTurnedDown,
  'sponsor-asked': sponsorAsked,
  'sponsor-answered': sponsorAnswered,
  'decision-ready': decisionReady,
  'results-announced': resultsAnnounced,
  'reserve-called': reserveCalled,
  'second-look-asked': secondLookAsked,
  'second-look-answered': secondLookAnswered,
  'jury-invitation': juryInvitation,
  'round-invitation': roundInvitation,
  'sitting-called': sittingCalled,
  'minutes-to-sign': minutesToSign,
  'sitting-moved': sittingMoved,
  'review-assigned': reviewAssigned,
  'readings-due': readingsDue,
  'pledge-received': pledgeReceived,
  'award-to-approve': awardToApprove,
  'hosting-asked': hostingAsked,
  'hearing-called': hearingCalled,
  'hearing-set': hearingSet,
  'hearing-slots': hearingSlots,
  'hearing-called-off': hearingCalledOff,
  'hearings-changed': hearingsChanged,
  'statement-asked': statementAsked,
  'colleague-invitation': colleagueInvitation,
  'member-invitation': memberInvitation,
  'proof-ending': proofEnding,
  'milestone-due': milestoneDue,
  'call-amended': callAmended,
  'call-extended': callExtended,
  'call-cancelled': callCancelled,
  'late-door': lateDoor,
  'let-through': letThrough,
  'call-opened': callOpened,
  'question-settled': questionSettled,
  'questions-answered': questionsAnswered,
}

/** A letter as it leaves, for the eyes and for the programs that only read text; `contact` is where its reader may ask. Throws on parts that are not a letter's. */
export async function renderLetter<N extends LetterName>(
  letter: LetterOf<N>,
  language: Language,
  contact: string | null = null,
) {
  const { subject, sheet }: Template<N> = TEMPLATES[letter.name]
  const props: LetterProps[N] = LETTER_PARTS[letter.name].parse(letter.props)
  const html = await render(createElement(Contact.Provider, { value: contact }, sheet({ ...props, language })))
  return { subject: subject(props, language), html, text: toPlainText(html) }
}
