import type { fr } from './words.supports.fr.ts'

const many = (n: number, one: string, several: string) => (n === 1 ? `1 ${one}` : `${n} ${several}`)

export const en: typeof fr = {
  support: {
    title: 'Me too',
    lead: 'Do you live the same thing? Say so in one press. The more voices a need has, the more it weighs.',
    as: 'I say so as',
    roles: {
      patient: 'a patient',
      carer: 'a carer',
      hospital_professional: 'a hospital professional',
      town_professional: 'a community professional',
      facility: 'a facility',
      association: 'a users’ association',
    },
    more: 'Add my region or a sentence (optional)',
    territory: 'My region',
    noTerritory: 'I would rather not say',
    line: 'One sentence on how I live it',
    lineHint:
      'No name and no number. A coordinator reads it first; it is published only if they keep it, without saying whose it is.',
    before:
      'We keep your role, and nothing else if you add nothing. A cookie keeps us from counting the same device twice. You may take your voice back whenever you like.',
    send: 'Me too',
    given: 'Said: your voice counts.',
    givenOn: 'You said “me too” on',
    lineWaits: 'Your sentence is waiting to be read by a coordinator.',
    lineKept: 'Your sentence is published with this need, without saying it is yours.',
    back: 'Read this need',
    takeBack: 'Take my voice back',
    takeBackTitle: 'Take my voice back',
    takeBackLead: 'Your “me too” and the sentence beside it will be erased.',
    takeBackSend: 'Take my voice back',
  },
  voices: {
    title: 'Who lives it too',
    none: 'Nobody has said “me too” yet.',
    colleagues: (n) => many(n, 'colleague', 'colleagues'),
    visitors: (n) => many(n, 'visitor', 'visitors'),
    say: (who) => `${who}: “me too”.`,
    hint: 'Colleagues: people with an account here. Visitors: devices without one.',
    byRole: 'By role',
    byTerritory: 'By region',
    unsaid: 'Region not given',
    fewer: 'fewer than 5',
    more: '5 or more',
    lines: 'What they add',
    read: 'Read the sentences received',
  },
  lines: {
    title: 'Sentences received with “me too”',
    lead: 'A sentence kept is published with the need, without saying whose it is. One left out is erased; the voice still counts.',
    none: 'No sentence is waiting to be read',
    elsewhere: 'Read the lines received for another need',
    noneText: 'Those to come will be read here.',
    noticed: 'To check:',
    keep: 'Keep',
    drop: 'Leave out',
  },
  csv: {
    name: 'lines-received',
    heads: ['Need', 'Line', 'Said as', 'Region', 'Received on', 'To check'],
    link: 'This list, for a spreadsheet',
  },
  reasons: {
    support_role_missing: 'Say as what you live it: patient, carer, professional…',
    line_too_long: 'This sentence is over 200 characters.',
    line_fate_missing: 'Choose to keep this sentence or leave it out.',
    need_not_heard: 'This need has not been read yet: nobody can join it for now.',
    own_need: 'This need is yours: your voice is in it already.',
  },
}
