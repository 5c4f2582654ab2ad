import type { fr } from './words.seats.fr.ts'

const s = (count: number) => (count === 1 ? '' : 's')

export const en: typeof fr = {
  seats: {
    college: 'Sits as',
    collegeHint: 'So that different eyes read each application.',
    notSaid: 'Seat not said yet',
    colleges: {
      clinical: 'Clinicians',
      patient: 'Patients and carers',
      it: 'Information systems',
      economic: 'Economics and purchasing',
      industrial: 'Industry',
    },
    least: 'Applications at least',
    most: 'Applications at most',
    mostOfMine: 'How many applications can you read at most?',
    mostHint: 'Allow twenty minutes for each. Leave empty if you do not know yet.',
    range: (least, most) =>
      most === null
        ? least > 0
          ? `${least} at least`
          : 'No limit'
        : least > 0
          ? `${least} to ${most}`
          : `${most} at most`,
    why: 'Why do you decline?',
    whyDeclined: {
      no_time: 'I do not have the time',
      a_link: 'I have a link with applicants',
      not_my_field: 'It is not my field',
      another_reason: 'Another reason',
      unsaid: 'I would rather not say',
    },
    capacity: 'Applications',
    change: 'Change the seat',
    changeOf: (name) => `Change the seat of ${name}`,
    knows: 'What they judge well',
    saysNothing: 'Nothing said.',
  },

  seat: {
    title: (name) => `The seat of ${name}`,
    lead: 'Applications already entrusted stay entrusted.',
    send: 'Save',
  },

  composition: {
    title: 'What the jury must gather',
    lead: 'How many people read each application, and as what. The assignment keeps to these numbers.',
    readings: 'Readings of each application',
    readingsHint: 'Three independent readings are usual.',
    readBy: 'To be handed in by',
    readByHint:
      'Jurors read it beside their files, and whoever has not finished is reminded three days before. What comes later is taken all the same, as long as the scores are not open.',
    minima: 'Of which, at least',
    send: 'Save',
    link: 'Set the readings',
    wants: (readings) => `${readings} reading${s(readings)} of each application`,
    by: 'to be handed in by ',
    late: (readings, jurors) =>
      `That day is past, and ${readings} reading${s(readings)} ${readings > 1 ? 'are' : 'is'} still missing, from ${jurors} juror${s(jurors)}.`,
    least: (college, least) => `at least ${least} as “${college}”`,
    short: 'Jurors are missing',
    shortReadings: (room, wanted) => `The jurors can make ${room} reading${s(room)} out of the ${wanted} wanted.`,
    shortCollege: (college, seats, wanted) =>
      `“${college}”: ${seats} seat${s(seats)}, and ${wanted} reading${s(wanted)} wanted of each application.`,
    invite: 'Invite someone, or ask for less.',
  },

  expertise: {
    title: 'What I judge well',
    lead: 'Used to suggest the applications that suit you. Only the coordinators of the juries you sit on read it.',
    conditions: 'Illnesses and situations',
    skills: 'What I know',
    skillWords: {
      wards: 'Life on a hospital ward',
      town_care: 'Care in town',
      living_with: 'Living with an illness',
      caring_for: 'Being a carer',
      organisation: 'Organising care',
      hospital_it: 'Hospital information systems',
      health_data: 'Health data and its rules',
      safety: 'Safety of care and devices',
      evidence: 'Evaluating and measuring',
      health_economics: 'Health economics',
      purchasing: 'Hospital purchasing',
      company_life: 'Life in a young company',
    },
    themes: 'Themes of the coalition',
    about: 'In a few words',
    aboutHint: 'For example: twenty years in lung medicine, on a device since 2019.',
    send: 'Save',
    saved: 'Saved on ',
    link: 'Say what I judge well',
  },

  reasons: {
    college_unknown: 'Choose from the list.',
    count_malformed: 'Write a whole number, from 1 to 100.',
    most_below_least: 'This number is smaller than the one beside it.',
    read_by_malformed: 'Write a day, for example 27/11/2026.',
    read_by_past: 'That day is past: choose one to come.',
    read_by_after_meeting: 'The committee meets on that day or before: choose an earlier day.',
    readings_malformed: 'Write a number from 1 to 9.',
    minima_above_readings: 'You ask for more eyes than readings: add readings, or ask for fewer eyes.',
    why_declined_missing: 'Choose an answer; “I would rather not say” is one.',
    nir_in_text: 'This text holds a social security number. Take it out.',
    about_too_long: 'Say it in at most 300 characters.',
  },
}
