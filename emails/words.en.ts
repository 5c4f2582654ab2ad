import type { fr } from './words.fr.ts'

export const en: typeof fr = {
  house: 'Passerelle',
  motto: 'from words said at the bedside to care that changes',
  hello: (name: string) => `Dear ${name},`,
  helloAnyone: 'Hello,',
  copyTheLink: 'If the button does not work, copy this address:',
  footer:
    'Passerelle only writes when something is waiting for you. For discretion, our letters say nothing of what needs and applications contain.',
  noAnswer: 'There is no need to reply to this message.',
  question: 'A question? Reply to this letter, or write to',
  day: (day: Date) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format(day),
  letters: {
    'sign-in': {
      subject: 'Your link to enter Passerelle',
      opening: 'Here is your way into Passerelle. Open this link, then press the button on the page.',
      door: 'Enter Passerelle',
      otherDevice: 'On another device, type this code instead:',
      lasting: 'The link and the code work once, for 15 minutes.',
      notYou: 'Was it not you? There is nothing to do: without this link or this code, nobody gets in.',
    },
    'need-news': {
      subject: (number) => `News about your need ${number}`,
      opening: (number) => `Need ${number}, which you entrusted to us, has just moved on.`,
      next: 'You will see where it stands, step by step, and whether anything is asked of you.',
      door: 'See where my need stands',
    },
    'need-step': {
      subject: (number) => `Need ${number} moves on`,
      opening: (number) => `Need ${number}, which you follow or which yours was joined with, has just moved on.`,
      next: 'You will see where it stands, step by step. The same page lets you stop these letters.',
      door: 'See where this need stands',
    },
    'need-withdrawn': {
      subject: (number) => `Need ${number} was withdrawn`,
      opening: (number) => `Need ${number}, which you followed, was withdrawn by the person who told it.`,
      next: 'Its page is no longer public, and you will receive no more letters about it. Other needs can be followed in the same way.',
      door: 'See the needs heard',
    },
    'need-news-by-code': {
      subject: (number) => `News of your need ${number}`,
      opening: (number) => `The need ${number} that you entrusted to us has just moved on.`,
      next: 'Open the page, then type the code of your receipt: you will see where it stands, and what you may be asked.',
      door: 'Open the page of receipts',
    },
    'clarification-answered': {
      subject: 'An author has answered your question',
      opening: 'The author of a need has answered the question you asked them.',
      next: 'The need waits to be read again, with those you follow.',
      door: 'Read the answer',
    },
    'needs-handed-over': {
      subject: 'A need is entrusted to you',
      opening: 'Someone of your team entrusts you with at least one need to follow.',
      next: 'You will find it with those you follow. If it is not for you, you can hand it over to somebody else.',
      door: 'See the needs I follow',
    },
    'lost-code': {
      subject: (number) => `A new code for your need ${number}`,
      opening: (number) => `Someone asked for a new code for need ${number}, which bears your address. Here it is:`,
      door: 'See what became of it',
      keep: 'Write it down or keep this letter. The former code, if you find it, still opens the same page.',
      notYou: 'It was not you? You have nothing to do: this letter went to you alone.',
    },
    'application-received': {
      subject: (number) => `Application ${number} received`,
      opening: (number) => `Your application has been submitted under number ${number}. Keep this letter.`,
      digest: (prefix) =>
        `The digest of your file begins with ${prefix}. It proves that nothing has changed in it since; the full receipt can be downloaded from your page.`,
      door: 'See my receipt',
    },
    'file-to-clarify': {
      subject: (number) => `Application ${number}: something to make clear`,
      opening: (number, day) =>
        `The coordinators ask you to make something clear about application ${number}. You can answer until ${day}; the exact hour is on the page.`,
      next: 'Your application stays as you sent it: your answers are added beside it.',
      door: 'Read the request and answer',
    },
    'promise-due': {
      subject: (number) => `Application ${number}: a promised document is due`,
      opening: (number, day) => `You promised a document for application ${number}. It is due on ${day}.`,
      next: 'A line of your passport, verified by the coalition, stands in for it when it says the same.',
      door: 'Give the promised document',
    },
    'file-clarified': {
      subject: (number) => `Application ${number}: the clarification is closed`,
      opening: (number) => `The clarification asked about application ${number} is closed.`,
      next: 'Read what was answered, then say whether the application is admissible.',
      door: 'Read and check',
    },
    'file-brought': {
      subject: (number) => `Your application is now here, under number ${number}`,
      opening: (number) =>
        `The application you sent on another platform was brought in by the coalition, under number ${number}.`,
      next: 'Sign in with this address to read it again, follow what becomes of it and take your company in hand.',
      door: 'Open my application',
    },
    'file-refused': {
      subject: 'A file that you gave is refused',
      opening: 'The virus scanner found a harmful program in a file that you attached to an application.',
      next: 'Nobody will receive this file. Take it out and give a clean copy; the rest of the application has not changed.',
      door: 'See the application',
    },
    'file-turned-down': {
      subject: (number) => `Your application ${number} is not admissible`,
      opening: (number) => `The coordinators have said that application ${number} is not admissible.`,
      next: 'Their reasons are on the page of your application.',
      door: 'Read the reasons',
    },
    'sponsor-asked': {
      subject: 'You are named: do you agree?',
      opening: (maker, facility) => `${maker} answers a call for health projects and names you, for ${facility}.`,
      next: 'Read what is said of you, then confirm, correct or refuse: two minutes, no account. This link is yours alone: do not pass it on.',
      door: 'Read and answer',
    },
    'sponsor-answered': {
      subject: (number) => `Application ${number}: someone named corrects you`,
      opening: (number) => `Someone named in application ${number} corrects or refuses what is said of them.`,
      next: 'Talk with them: they can change their answer with their link, until the jury starts reading.',
      door: 'Read their answer',
    },
    'decision-ready': {
      subject: (number) => `The answer to your application ${number} is ready`,
      opening: (number) => `The jury has decided on application ${number}.`,
      next: 'You can read the decision, its reasons and your scores, criterion by criterion.',
      door: 'Read the decision',
    },
    'results-announced': {
      subject: (number) => `The results of call ${number} are announced`,
      opening: (number) =>
        `The results of call ${number} are announced. Thank you: your readings counted in the decision.`,
      next: 'Your juries say what became of the files you read.',
      door: 'Open my juries',
    },
    'reserve-called': {
      subject: (number: string) => `Your application ${number} is called up`,
      opening: (number: string) => `A place was given back, and application ${number} was first on the reserve list.`,
      next: 'Your page says what changes for you. The coordinators will write to you about what comes next.',
      door: 'Open my application',
    },
    'second-look-asked': {
      subject: (number: string) => `Application ${number}: a second look is asked for`,
      opening: (number: string) => `The team of application ${number} asks to have a point of it read again.`,
      next: 'Read what they ask, then answer with your reasons: they will read them as they are.',
      door: 'Read and answer',
    },
    'second-look-answered': {
      subject: (number: string) => `Application ${number}: the answer to your second look`,
      opening: (number: string) => `Someone of the coalition has read application ${number} again and answers you.`,
      next: 'The answer and its reasons are on the page of your application.',
      door: 'Read the answer',
    },
    'jury-invitation': {
      subject: 'You are invited to join a jury',
      opening: (organiser) => `${organiser} invites you to join a jury.`,
      next: 'Before reading anything you accept confidentiality and declare your interests. You may also decline, without giving a reason.',
      door: 'Answer the invitation',
    },
    'round-invitation': {
      subject: 'You are asked what should come first',
      opening: (organiser: string) =>
        `${organiser} asks for your view. You will be shown needs two at a time, and say which should come first.`,
      next: (day: string) =>
        `It takes a few minutes, without an account, until ${day}. This link is yours alone: please do not pass it on.`,
      door: 'Give my view',
    },
    'sitting-called': {
      subject: (day) => `Committee: ${day}`,
      opening: (organiser, day) => `${organiser} calls the committee on ${day}.`,
      next: 'The time, the place and a file for your calendar are waiting for you. Before that day, say whether you have a link with the applications: the running order takes it into account.',
      door: 'See the meeting',
    },
    'minutes-to-sign': {
      subject: (number) => `Call ${number}: minutes to sign`,
      opening: (number) =>
        `The committee of call ${number} has decided, and its minutes are written. They wait for your signature.`,
      next: 'Read them to the end, then sign them at the foot of the page. If something is not right, tell the coordinators before you sign.',
      door: 'Read the minutes',
    },
    'sitting-moved': {
      subject: (day) => `Committee moved: ${day}`,
      opening: (organiser, day) => `The committee changes day, hour or place. ${organiser} expects you on ${day}.`,
      next: 'The hour, the place and a new file for your calendar are on the page: it replaces the old one.',
      door: 'See what changes',
    },
    'review-assigned': {
      subject: 'New readings are waiting for you',
      opening: 'You are given new readings: one or several applications, to read and score.',
      by: (day) => `Your readings are to be handed in by ${day}.`,
      next: 'If you have ties with those behind one of them, say so first: it will go to someone else.',
      door: 'See my readings',
    },
    'readings-due': {
      subject: (number, day) => `To hand in by ${day} (${number})`,
      opening: (number, day) => `You still have readings to hand in for call ${number}, by ${day}.`,
      next: 'What you have begun is kept. If you cannot finish in time, tell the coordinators: they will find someone else.',
      door: 'See my readings',
    },
    'pledge-received': {
      subject: (number) => `Your payment ${number} has arrived`,
      opening: (number) => `Thank you. The payment pledged under reference ${number} has arrived.`,
      next: 'You can follow what it makes possible, down to the wards that use it.',
      door: 'Follow my pledge',
    },
    'award-to-approve': {
      subject: 'An award is waiting for your approval',
      opening: (proposer) => `${proposer} proposes an award. A second person has to approve it.`,
      next: 'Nothing will be paid before you answer.',
      door: 'Examine the award',
    },
    'hosting-asked': {
      subject: 'You are asked to host a pilot',
      opening: (asker, facility) => `${asker} asks whether ${facility} can host a pilot.`,
      next: 'Nothing is announced until you have answered, and you may say no.',
      door: 'Read the request',
    },
    'hearing-called': {
      subject: (number) => `The jury wishes to meet you (${number})`,
      opening: (number) => `The jury wishes to hear the team of application ${number}.`,
      next: 'The day, hour and place are on the page, or soon will be. If the choice is yours, take your slot there.',
      door: 'See the hearing',
    },
    'hearing-slots': {
      subject: (number) => `Choose your hearing slot (${number})`,
      opening: (number) => `Slots are free for the hearing of application ${number}.`,
      next: 'Each slot goes to the first team that chooses it.',
      door: 'Choose a slot',
    },
    'hearing-set': {
      subject: (number, day) => `Your hearing: ${day} (${number})`,
      opening: (number, day) => `The hearing of application ${number} is set for ${day}.`,
      next: 'The hour, the place and a file for your calendar are on the page. If another date was noted there, this file replaces it.',
      door: 'See the hour and place',
    },
    'hearing-called-off': {
      subject: (number) => `Your hearing is called off (${number})`,
      opening: (number) => `The hearing of application ${number} is called off.`,
      next: 'The application will be decided on what the jury read. The page lets you take the hearing out of your calendar.',
      door: 'See the page',
    },
    'hearings-changed': {
      subject: 'The programme of hearings has changed',
      opening: 'Hearings of your jury have just been set, moved or called off.',
      next: 'The list is up to date on the page, with a file for your calendar.',
      door: 'See the hearings',
    },
    'statement-asked': {
      subject: 'A jury asks what you could host',
      opening: (facility) => `A jury is about to meet, and would like to know what ${facility} could host.`,
      next: (day) =>
        `Please answer by ${day}. Five questions, a few minutes. Your answer binds you to nothing, and it is no score.`,
      door: 'Answer the jury',
    },
    'colleague-invitation': {
      subject: 'You are invited to work on an application',
      opening: (inviter, organisation) =>
        `${inviter} invites you to work with ${organisation} on its answer to a call for projects.`,
      next: (day) =>
        `Sign in with the address that received this letter, then accept or decline. The invitation is good until ${day}.`,
      door: 'Answer the invitation',
    },
    'member-invitation': {
      subject: 'You are invited into an organisation',
      opening: (inviter, organisation) => `${inviter} invites you to join ${organisation} on Passerelle.`,
      next: (day) =>
        `Sign in with the address that received this letter, then accept or decline. The invitation is good until ${day}.`,
      door: 'Answer the invitation',
    },
    'proof-ending': {
      subject: 'A proof of your passport ends soon',
      opening: (day) => `A proof attached to your compliance passport is no longer good after ${day}.`,
      next: 'Give the new one as soon as you have it: your applications will use it.',
      door: 'Renew this proof',
    },
    'milestone-due': {
      subject: 'A milestone is coming due',
      opening: (day) => `A milestone in your care is expected for ${day}.`,
      next: 'If the date no longer holds, say so on the page: a true date is better.',
      door: 'See the milestone',
    },
    'call-amended': {
      subject: (number) => `A rule of call ${number} changes`,
      opening: (number) => `A rule of call ${number} has changed since it opened.`,
      next: 'What changes is dated and stands at the top of the call.',
      door: 'Read what changes',
    },
    'call-extended': {
      subject: (number) => `Call ${number} closes later`,
      opening: (number) => `A closing of call ${number} was moved later for all.`,
      next: 'The new hour and the reason stand at the top of the call.',
      door: 'See the new date',
    },
    'call-cancelled': {
      subject: (number) => `Call ${number} is cancelled`,
      opening: (number) => `Call ${number} is cancelled. Nothing will come of the files begun or sent.`,
      next: 'Its needs are available for another call. The reasons are on its page.',
      door: 'Read the reasons',
    },
    'late-door': {
      subject: (number) => `Your deadline for call ${number}`,
      opening: (number) => `The coordinators of call ${number} have decided on the deadline left to your organisation.`,
      next: 'The page of the call says whether a door is open for you, and until when.',
      door: 'See my deadline',
    },
    'let-through': {
      subject: (number) => `You may answer call ${number}`,
      opening: (number) => `The coordinators of call ${number} let you through despite a condition that is not met.`,
      next: 'Their reason is on the page; you may begin your file.',
      door: 'See and begin',
    },
    'call-opened': {
      subject: (number) => `Call ${number} is open`,
      opening: (number) => `Call ${number}, which you follow, has just opened.`,
      next: 'Its rules, criteria and questions are on its page, with the hour of its closing.',
      door: 'See the call',
    },
    'question-settled': {
      subject: (number) => `Your question about call ${number}`,
      opening: (number) => `The coordinators have read your question about call ${number}.`,
      next: 'What they say of it is on your page. Your name is told to nobody.',
      door: 'Read their answer',
    },
    'questions-answered': {
      subject: (number) => `One more answer about call ${number}`,
      opening: (number) => `The coordinators have answered in public a question about the rules of call ${number}.`,
      next: 'The same answer holds for everyone who is preparing a file.',
      door: 'Read the answers',
    },
  },
}
