import type { fr } from './words.templates.fr.ts'

const apnoea = {
  indicators: {
    question: 'Have you chosen the few measures that patients report, and when?',
    reason: 'Without measures chosen beforehand, everything is collected and nothing is learnt.',
  },
  collection: {
    question: 'Are answers collected by the device or the follow-up the patient already has?',
    reason: 'What is collected apart from the treatment is not filled in for long.',
  },
  circuit: {
    question: 'Is it said who reads the answers, when, and how they come back to the patient?',
    reason: 'Answers nobody reads discourage patients and staff.',
  },
  cohort: {
    question: 'Are the patients chosen, and the teams trained before the start?',
    reason: 'One must know who is followed, and that teams have learnt to use it.',
  },
  evaluation: {
    question: 'Is the evaluation planned and paid for, with a group to compare with?',
    reason: 'Without a paid evaluation, nobody will know whether care has changed.',
  },
}

export const en: typeof fr = {
  templates: {
    express: {
      name: 'Crisis, within hours',
      what: 'A reduced file, a cut-off every week, open for two weeks. Compliance is completed afterwards, by a promised date.',
      rules: `Who may answer: an organisation whose solution already works and can be used in a ward within days.
How the choice is made: every week a jury reads the files received before the cut-off. A file that is not ready goes into the next.
What is asked later: documents marked “later” are due on the day of the calendar. Without them the trial stops.
What the money pays: putting it in use and the trial, up to measured results. No patient data in the files.`,
      warning: '',
    },
    standard: {
      name: 'Ordinary call',
      what: 'Open for eight weeks, one cut-off, the whole file, hearings, results six weeks later.',
      rules: `Who may answer: a company or an association, alone or with others, whose solution is ready to be tried in a care setting.
What the money pays: the last adjustments of the solution and its trial with patients and staff, up to measured results.
What is asked of those chosen: a trial in a place of care that has agreed, results measured and shared, no patient data in the files.
How the choice is made: a jury reads each file by the criteria below. Everyone receives their scores and the reasons for the decision.`,
      warning: '',
    },
    tierslieu: {
      name: 'Trial in a hospital innovation place',
      what: 'Open for thirteen weeks. The place and its teams are there from the start; the report covers care, work and the facility.',
      rules: `Who may answer: an organisation whose solution has already served a few people and wants to prove it in real use with us.
What the place brings: a willing ward, a contact person, patients who have agreed, the support of management and IT.
What is asked of those chosen: train the teams, measure before and after, report on three axes (quality of care, quality of work, effect on the facility).
How the choice is made: a jury reads each file by the criteria below, then meets the best. Everyone receives their scores and the reasons for the decision.`,
      warning: '',
    },
    sleep_apnoea: {
      name: 'Sleep apnoea: measuring what patients say',
      what: 'A trial in which treated patients say for themselves how they are. Five conditions are checked before the start.',
      rules: `Who may answer: an organisation that already follows patients treated for sleep apnoea, with the teams who care for them.
Five conditions, checked before the start: measures chosen, collection within the device or the existing follow-up, a way back to patient and staff, patients chosen and teams trained, an evaluation paid for.
A warning: a Dutch study of such a questionnaire (PRAQ) showed no measurable effect on practice, and clinicians found it of little use. Say what you will do differently.
How the choice is made: a jury reads each file by the criteria below. Everyone receives their scores and the reasons for the decision.`,
      warning:
        'A Dutch study (PRAQ, 2019) of a questionnaire filled in by patients with sleep apnoea showed no measurable effect on practice: clinicians found it of little use. The five conditions of this template are there not to repeat it.',
    },
  },
  documents: {
    kbis: { name: 'Company or association registration', help: 'Less than three months old.' },
    ce: {
      name: 'CE marking and class, or reasons for having none',
      help: 'Certificate or declaration of conformity, with the intended purpose. Failing that, the plan to obtain it.',
    },
    hds: { name: 'Health data hosting certificate', help: 'That of your host, with its end date.' },
    aipd: { name: 'Data protection impact assessment', help: 'With the contact of the data protection officer.' },
    evidence: { name: 'Evidence that it works', help: 'Studies, trial reports, articles.' },
    clinician: { name: 'Letter from a clinician of the trial site', help: 'Saying what it will do for them.' },
    management: { name: 'Letter from the management of the trial site', help: 'Saying that they know and agree.' },
    security: { name: 'Latest security test', help: 'Its date and conclusions, without exploitable details.' },
    rgaa: { name: 'Accessibility statement', help: 'For all that patients or staff have on screen.' },
    interoperability: {
      name: 'Link with the site’s software',
      help: 'National health identity, exchanges with the patient record, identification of professionals.',
    },
    continuity: { name: 'Continuity plan', help: 'What becomes of the service and the data if you stop.' },
    budget: { name: 'Detailed budget', help: 'Expenses, and other aid received over three years.' },
  },
  knockouts: {
    host: {
      question: 'Do you accept a trial in a place of care, with its teams and patients?',
      reason: 'This call pays for a trial in a place of care.',
    },
    working: {
      question: 'Can the solution be shown working?',
      reason: 'This call is for solutions that already work.',
    },
    liquidation: {
      question: 'Is your organisation in compulsory liquidation?',
      reason: 'An organisation in liquidation cannot carry a trial.',
    },
    later: {
      question: 'Do you commit to providing the compliance documents by the day set?',
      reason: 'The reduced file is open only to those who do.',
    },
    training: {
      question: 'Will you train the site’s teams within their working hours?',
      reason: 'A trial is made with trained teams.',
    },
    ...apnoea,
  },
  steps: {
    results: 'Results, with reasons for everyone',
    hearings: 'Hearings',
    agreement: 'Agreements signed',
    start: 'Trials begin',
    report: 'Reports handed in',
  },
  anchors: [
    'Nothing, or off the subject.',
    'Very poor: weaknesses that nothing makes up for.',
    'Poor: important gaps.',
    'Good: answers the essentials, points to rework.',
    'Very good: a few minor reservations.',
    'Excellent: nothing important to rework.',
  ],
}
