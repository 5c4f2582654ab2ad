import type { fr } from './words.statements.fr.ts'

export const en: typeof fr = {
  link: 'Ask places what they could host',
  answers: { yes: 'Could host', yes_if: 'Could host, with conditions', no: 'Could not host' },
  waits: 'No answer yet',
  silent: 'No answer for more than a week',
  noLead: 'Nobody answers for this place yet.',
  nameLead: (place) => `Name who answers for ${place}`,
  tiersLieu: 'living lab',
  told: {
    title: 'What places could host',
    notAScore: 'This tells what is possible on the ground. It is no score and enters no calculation.',
    when: 'When',
    means: 'Where, with whom and with what',
    asked: 'What the place asks for',
    nothing: 'Nothing',
    conditions: 'On what conditions',
    why: 'Why',
    tie: 'Link with the company',
    said: 'Answered on',
    corrected: (many) => (many === 1 ? 'The answer before' : `The ${many} answers before`),
    from: 'from',
    to: 'to',
  },
  jury: {
    title: 'What places could host',
    lead: 'Before the committee, ask places of care whether they could try the solution, when and with what. Their answer stands in the file, beside the scores. It is no score.',
    askNamed: (many) => (many === 1 ? 'Ask the place that is named' : `Ask the ${many} places that are named`),
    askNamedLead: (many) =>
      many === 1
        ? 'One place of the directory is named by an application and has not been asked yet.'
        : `${many} times, a place of the directory is named by an application and has not been asked yet.`,
    allAsked: 'All places of the directory that applications name have been asked.',
    askOne: 'Ask another place',
    file: 'Application',
    nobody: 'No place asked.',
    toAsk: (places) => `Named, not asked yet: ${places}`,
    seen: 'The place sees who carries the file, the name of the solution and what would happen there; never the answers of the form.',
    back: 'Back to the jury',
    none: 'No application received.',
  },
  asking: {
    title: 'Ask another place',
    lead: 'Whoever answers for this place is told by letter and on their desk.',
    place: 'Place',
    brief: 'What would happen there',
    briefHint:
      'For instance: “Twelve cardiology beds equipped for four months, two nurses trained.” They will read this.',
    send: 'Ask this place',
    back: 'Back to the places',
  },
  own: {
    title: 'What we could host',
    lead: 'A jury will soon meet. Tell it what would be possible at your place: your answer is read with the file, it is no score and binds you to nothing.',
    none: 'Nobody asks you anything for now',
    noneText: 'When a jury wants to know what you could host, its question will be here and on your desk.',
    by: (maker, solution) => `${maker}, with “${solution}”`,
    for: (place) => `For ${place}`,
  },
  answer: {
    kicker: 'What we could host',
    lead: (maker, solution) => `${maker} offers “${solution}”.`,
    call: 'Call for projects',
    solution: 'The solution in one sentence',
    brief: 'What would happen at your place',
    said: 'What the application says of you',
    noBrief: 'Nothing more is said of your place: answer from what you know of it.',
    who: 'Who reads your answer: the coordinators of the call and the jury, then the company once the results are known. Nobody else. It binds you to nothing: an agreement would follow if the project is selected.',
    answer: 'Could you host it?',
    hints: {
      yes: 'Say when, with what and what you ask for.',
      yes_if: 'Say on what conditions as well.',
      no: 'Say why below, in one sentence. Leave the rest empty.',
    },
    from: 'From',
    to: 'Until',
    means: 'Where, with whom and with what',
    meansHint: 'For instance: “Cardiology ward, 12 beds, a head nurse and two nurses in charge, wifi everywhere.”',
    asked: 'What you ask for',
    askedHint: 'The time of your teams, a room, equipment. Write 0 if you ask for nothing.',
    conditions: 'Your conditions, or why you could not',
    conditionsHint: 'For instance: “After our software changes in September.”',
    tied: 'Have you any link with this company?',
    tiedHint:
      'A contract, a trial under way, shares, someone in common. A link does not keep you from answering: the jury only needs to know.',
    ties: { no: 'No', yes: 'Yes' },
    tie: 'Which one?',
    tieHint: 'Leave empty if you have none.',
    send: 'Send our answer',
    change: 'Correct our answer',
    thanks: 'Thank you, your answer is in the file.',
    mayChange: 'You may correct it until the jury decides. What you said before stays readable.',
    back: 'Back to the list',
  },
  waiting: {
    place: (many, place) =>
      many === 1
        ? `A jury asks what ${place} could host`
        : `A jury asks what ${place} could host, for ${many} applications`,
    silent: (many) =>
      many === 1
        ? 'A place has not said what it could host: remind it before the committee'
        : `${many} answers of places are missing before the committee: remind them`,
  },
  reasons: {
    answer_missing: 'Choose an answer.',
    brief_missing: 'Say in one sentence what would happen there.',
    facility_missing: 'Choose a place.',
    means_missing: 'Say where, with whom and with what.',
    cost_missing: 'Write an amount, or 0.',
    conditions_missing: 'Say on what conditions.',
    why_missing: 'Say why, in one sentence.',
    tie_missing: 'Say whether you have a link with this company.',
    tie_untold: 'Say which one, in one sentence.',
    ends_before_it_begins: 'The end comes before the beginning.',
    said_elsewhere:
      'Someone answered for this place meanwhile. Your text is still here: read their answer, then send yours if it should replace it.',
    statement_too_late: 'The jury has decided: answers no longer change.',
    file_left: 'This application is no longer in the running: nothing is asked of you.',
    place_already_asked: 'This place was already asked about this application.',
  },
}
