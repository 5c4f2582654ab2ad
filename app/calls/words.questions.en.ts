import type { fr } from './words.questions.fr.ts'

const yesNo = { yes: 'Yes', no: 'No' }

export const en: typeof fr = {
  sections: {
    summary: {
      title: 'In a few words',
      help: 'What everyone must be able to understand, patients on the jury included.',
    },
    daily: { title: 'From day to day', help: 'What changes for the patient and for staff once it is in place.' },
    place: {
      title: 'What it asks of the place',
      help: 'Teams are short of time: say everything that will be asked of them.',
    },
    patients: {
      title: 'What patients say',
      help: 'Five conditions without which such measures changed nothing elsewhere.',
    },
    proofs: { title: 'Evidence and measures', help: 'What is known already, and what the trial will teach.' },
    data: {
      title: 'Data and security',
      help: 'Lines of your solution’s passport are shown as they stand. No patient data here.',
    },
    trial: { title: 'The trial', help: '' },
    axes: { title: 'The trial in the place', help: 'The report covers three axes: care, work, the facility.' },
    money: { title: 'Money, during and after', help: '' },
    team: { title: 'The team, and what follows', help: '' },
  },
  questions: {
    summary: {
      label: 'Your project, for someone outside the trade',
      help: 'What it is, for whom, what it changes. No abbreviation, no jargon. This text is published if your application is selected.',
    },
    need: {
      label: 'Which need do you answer, and how do you know?',
      help: 'Say which patients or staff you listened to, and what they changed in your solution.',
    },
    steps: {
      label: 'What happens for the patient and for staff, step by step?',
      help: 'An ordinary day, before and after. No jargon.',
    },
    users: {
      label: 'Who uses it, on what, at what moment?',
      help: 'One row per person: the patient, a relative, the night nurse, the secretary…',
      columns: { who: 'Who', device: 'On which device', moment: 'At what moment', time: 'For how long' },
    },
    stops: {
      label: 'What stops once it is in place?',
      help: 'A form, a piece of software, typing twice, a call. If nothing stops, say so.',
    },
    leftOut: {
      label: 'Who may be left out, and what do you plan for them?',
      help: 'For instance people without a phone or internet, who read French with difficulty, who see or hear badly.',
    },
    alerts: { label: 'Does it raise alerts that someone must answer?', help: '', options: yesNo },
    alertsWho: {
      label: 'Who answers the alerts, at what hours, and what happens at night?',
      help: 'Say what happens at weekends too, and when nobody answers.',
    },
    trainingHours: {
      label: 'How many hours of training do you ask of the ward, in all?',
      help: 'Everyone counted: 12 people for 2 hours make 24. Zero if there is nothing to learn.',
    },
    trainer: {
      label: 'Who gives these hours?',
      help: '',
      options: {
        here: 'Our team, on the spot',
        away: 'Our team, remotely',
        ward: 'Someone of the ward, whom we train',
        other: 'A training organisation',
        nobody: 'Nobody: there is nothing to learn',
      },
    },
    trainingHow: {
      label: 'When and how do people learn?',
      help: 'Think of nights, of stand-ins and of those who will come later.',
    },
    workload: {
      label: 'Once it is in place, what becomes of the ward’s work?',
      help: '',
      options: {
        less: 'There is less of it',
        same: 'It does not change',
        more: 'There is more of it',
        unknown: 'Nobody knows yet',
      },
    },
    workloadWho: { label: 'Who will do this work, and in which time?', help: 'A trade, and minutes a day.' },
    software: {
      label: 'Which hospital software must it exchange with?',
      help: '',
      options: {
        record: 'The patient record',
        identity: 'Patient identities',
        results: 'Results (laboratory, imaging)',
        prescriptions: 'Prescriptions',
        planning: 'Appointments or beds',
        mail: 'Secure mail',
        none: 'None: it works alone',
      },
    },
    softwareHow: {
      label: 'How is this link made, and where does it work already?',
      help: 'The format, the time asked of the local IT team, the delay. What does the ward do meanwhile?',
    },
    costToPlace: {
      label: 'Does the trial cost the place anything?',
      help: 'Equipment, subscription, works, time not replaced.',
      options: yesNo,
    },
    costDetail: {
      label: 'What does the place pay for, and how much?',
      help: '',
      columns: { what: 'What', amount: 'How much (€)', when: 'When' },
    },
    tested: {
      label: 'How far along is the solution?',
      help: '',
      options: {
        daily: 'It is in daily use in a place of care',
        tried: 'It has been tried in a place of care',
        few: 'A few people have tried it',
        nobody: 'Nobody has used it yet',
      },
    },
    testedWhere: { label: 'Where, since when, and which ward can tell of it?', help: '' },
    evidence: {
      label: 'What shows that it works?',
      help: 'Studies, measures before and after, opinions gathered. Say what did not work too.',
    },
    measures: {
      label: 'What will you measure during the trial?',
      help: 'Two or three figures are enough: one for the patient, one for the work of the teams.',
      columns: { what: 'What is measured', how: 'How, and by whom', now: 'Today', aim: 'What you aim at' },
    },
    healthData: {
      label: 'Does the solution keep health data?',
      help: 'Anything that tells something of the health of a person who can be recognised.',
      options: yesNo,
    },
    dataWhat: {
      label: 'Which, where do they go, who reads them, for how long?',
      help: 'In plain words. Say also what the person may refuse.',
    },
    hosting: { label: 'Where are these data hosted?', help: '' },
    privacy: { label: 'How is privacy protected?', help: '' },
    device: { label: 'Is it a medical device?', help: '' },
    security: { label: 'When was its security tested?', help: '' },
    accessible: { label: 'Can everyone use it on screen?', help: '' },
    usesAi: {
      label: 'Does it use artificial intelligence?',
      help: 'A model that learned from data, whatever its size.',
      options: {
        no: 'No',
        sorts: 'Yes: it sorts or files',
        suggests: 'Yes: it suggests, a person decides',
        decides: 'Yes: it decides by itself',
      },
    },
    aiData: {
      label: 'From which data did it learn, and where does it go wrong?',
      help: 'Say for which patients it works less well.',
    },
    aiCheck: { label: 'Who checks what it says, and how is it stopped?', help: '' },
    sites: { label: 'In how many places will the trial be?', help: '' },
    beds: { label: 'How many beds or patients are concerned, in all?', help: '' },
    where: {
      label: 'Is a place waiting for you already?',
      help: 'Leave it empty otherwise. Those you name will be asked to confirm.',
    },
    calendar: {
      label: 'What are the steps of the trial?',
      help: 'Month 1 is that of the signature.',
      columns: { step: 'Step', from: 'From month', to: 'To month', who: 'Who does it' },
    },
    risks: { label: 'What could make the trial fail, and what would you do then?', help: '' },
    takePart: {
      label: 'How will the patients and teams of the place take part in the trial?',
      help: 'Who chooses what changes, when, and how this time is recognised.',
    },
    fromPlace: {
      label: 'What do you need on the spot?',
      help: '',
      options: {
        ward: 'A willing ward',
        patients: 'Patients who agree to try',
        computing: 'Time of the IT team',
        room: 'A room or equipment',
        method: 'Help with measuring',
        law: 'Legal help',
      },
    },
    axisCare: { label: 'Care: what should be better, and how will it be seen?', help: '' },
    axisWork: {
      label: 'Work: what should it become for the teams, and how will it be seen?',
      help: 'Time, interruptions, tiredness, pleasure in work.',
    },
    axisFacility: {
      label: 'The facility: what does it gain, and how will it be seen?',
      help: 'Lengths of stay, journeys, purchases avoided, organisation.',
    },
    early: { label: 'What would make you stop the trial early?', help: 'A figure, a fact, a report.' },
    chosenMeasures: {
      label: 'Which measures told by patients have you chosen?',
      help: 'The name of the questionnaire is enough: do not copy its questions.',
      columns: { scale: 'Measure', about: 'What it tells', moments: 'At what moments', minutes: 'Patient’s minutes' },
    },
    channel: {
      label: 'How does the patient answer?',
      help: '',
      options: {
        device: 'Through the treatment device',
        followed: 'During the follow-up they already have',
        apart: 'Otherwise',
      },
    },
    channelWhy: {
      label: 'Why will patients go on answering?',
      help: 'Elsewhere, what was collected apart from the treatment was not filled in for long.',
    },
    circuit: {
      label: 'Who reads the answers, when, and what does the patient see of it?',
      help: '',
      columns: { who: 'Who', delay: 'Within how long', does: 'What they do with it', back: 'What the patient sees' },
    },
    cohort: { label: 'How many patients will you follow?', help: '' },
    cohortHow: {
      label: 'How are they chosen, and who asks for their consent?',
      help: 'Say also when the teams are trained: before the first patient.',
    },
    comparison: {
      label: 'What will you compare with?',
      help: 'A group without these measures, another centre, the same patients before.',
    },
    evaluationCost: { label: 'What does the evaluation cost?', help: 'It must be part of the amount asked for.' },
    otherwise: {
      label: 'What will you do differently from the PRAQ study?',
      help: 'It showed no measurable effect on practice, and clinicians found it of little use.',
    },
    costs: {
      label: 'What does the project cost, year by year?',
      help: 'One row per expense, in euros.',
      columns: { item: 'Expense', one: 'Year 1', two: 'Year 2', three: 'Year 3', by: 'Paid by' },
    },
    otherAid: {
      label: 'Which public aid have you received in the last three years?',
      help: 'Body, year, amount. “None” is an answer.',
    },
    price: {
      label: 'What will the solution cost a ward, per year, after the trial?',
      help: 'All included: subscription, equipment, upkeep, training.',
    },
    payer: {
      label: 'Who will pay after the trial?',
      help: '',
      options: {
        place: 'The facility',
        insurance: 'Public health insurance',
        mutual: 'A mutual or an insurer',
        authority: 'A local authority or an agency',
        patient: 'The patient',
        unknown: 'Nobody knows yet',
      },
    },
    payerWhy: {
      label: 'What shows it?',
      help: 'An intention to buy, a tariff, a request for reimbursement under way.',
    },
    payerPlan: { label: 'What will you do to know before the trial ends?', help: '' },
    plan: {
      label: 'Your business plan over three years',
      help: 'Optional. Read only by the funders you tick, and by coordinators.',
    },
    team: {
      label: 'Who does the work?',
      help: 'One role per row, without family names.',
      columns: { role: 'Role', experience: 'Experience', time: 'Time given' },
    },
    continuity: { label: 'What becomes of the service and the data if your organisation stops?', help: '' },
    afterwards: {
      label: 'What happens in the ward the day the trial’s money stops?',
      help: 'What stays, who looks after it, what it costs.',
    },
  },
}
