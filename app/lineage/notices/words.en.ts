import type { fr, Notice, Publisher } from './words.fr.ts'

const privacy = ({ contact }: Publisher): Notice => ({
  title: 'Your data',
  lead: 'What we keep, who reads it, for how long, and how to make it disappear.',
  parts: [
    {
      title: 'When you tell a need without an account',
      says: [
        'We ask neither your name, nor your address, nor your social security number. We keep your words, who you are in one word (patient, relative, clinician…), the place of care if you give it, and what you allow us to publish.',
        'Your follow-up code is not kept as such: we keep enough to recognise it, not enough to find it again. If you lose it, we cannot give it back.',
      ],
    },
    {
      title: 'Who reads your words',
      says: [
        'You, with your code, and the coordinators who read needs. Nobody else before a coordinator has read them: neither companies, nor this site’s search, nor the public figures.',
        'After that, the public reads a summary written by a coordinator. Your own words appear only if you allowed it, and so does your place of care.',
      ],
    },
    {
      title: 'What concerns your health',
      says: [
        'In telling what you lack, you may speak of your health. You do not have to, and we use it only to understand the need, with your agreement, which you may take back by erasing your text.',
        'We refuse social security numbers and point out what looks like a name, a telephone number or a date of birth. Pilots give group results only, from five people up.',
      ],
    },
    {
      title: 'When you have an account',
      says: [
        'We keep your e-mail address, your name, what you do if you say so, and your organisations. There is no password.',
        'We note who did what and when (a need read, a score given, a decision signed) without copying what is written there: this is what lets a decision be shown to be fair.',
      ],
    },
    {
      title: 'For how long',
      says: [],
      list: [
        'Your need: five years at most, less if you erase it before. What remains then is that a need existed and what became of it, without one of your words.',
        'The sign-in letter: 15 minutes. Being signed in: 20 minutes without activity, or 30 days if you said that the device is yours.',
        'Applications, scores and decisions: as long as the call may have to be audited.',
        'The server’s log: page addresses and durations, without your address or your code.',
      ],
    },
    {
      title: 'Cookies',
      says: [
        'These alone, all of use: your being signed in, your language, your light or dark display, and whether single keys act. If you say “me too” without an account, one named “supporter” knows this device again for a year, so that the same voice is not counted twice: a number drawn by chance, which says nothing of you. No audience measurement, no advertising, nothing that goes elsewhere: that is why no banner disturbs you.',
      ],
    },
    {
      title: 'Your rights',
      says: [
        `With your code you erase your need yourself, at once. To read, correct, take away or erase the rest, write to ${contact}: we answer within a month.`,
        'If our answer does not suit you, you may turn to the French data protection authority, the CNIL: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
      ],
      links: [
        { to: '/receipts', label: 'Erase a need with my code' },
        { to: 'https://www.cnil.fr/en/plaintes', label: 'Complain to the CNIL' },
      ],
    },
  ],
})

const accessibility = ({ contact }: Publisher): Notice => ({
  title: 'Accessibility',
  lead: 'State: not compliant, audit under way. Here is what is done, what is missing, and how to tell us what stops you.',
  parts: [
    {
      title: 'Where we stand',
      says: [
        'Passerelle aims at the French RGAA 4.1 and at WCAG 2.2 level AA. No complete audit by a third party has been finished: we therefore have to say “not compliant”, even though much is done.',
        'Statement made on 22 November 2026. It will be replaced by the results of the audit.',
      ],
    },
    {
      title: 'What is done, and checked at every change',
      says: [],
      list: [
        'Everything can be done with the keyboard, with a visible outline around what is chosen.',
        'Everything works without JavaScript, and with text at 200 % on a narrow screen, without sideways scrolling.',
        'Each page has one main heading and its own name, and nothing is said by colour alone.',
        'Each refused field says why, at the top of the form and beside the field; what you typed stays.',
        'The drawing of the bridge always comes with the same thing in words.',
        'The high contrast chosen in your system is respected.',
      ],
    },
    {
      title: 'What we know is missing',
      says: [],
      list: [
        'The pages have not yet been tried by people who use a screen reader, a magnifier or voice control every day.',
        'No version in sign language, nor in easy-to-read language checked by its readers.',
        'Text written by people stays in the language it was written in.',
        'The multi-year scheme and the yearly accessibility plan are not published yet.',
      ],
    },
    {
      title: 'Does something stop you?',
      says: [
        `Write to ${contact}, saying which page and what you wanted to do. We answer within seven days and look with you for another way: by telephone, on paper or with someone’s help.`,
      ],
    },
    {
      title: 'If we do not answer',
      says: [
        'You may turn to the French Defender of Rights: online, through a delegate near you, or by free post, no stamp needed: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
      ],
      links: [
        { to: 'https://formulaire.defenseurdesdroits.fr/', label: 'Write to the Defender of Rights' },
        { to: 'https://www.defenseurdesdroits.fr/saisir/delegues', label: 'Find a delegate' },
      ],
    },
  ],
})

const legal = ({ name, contact, demo }: Publisher): Notice => ({
  title: 'Legal notice',
  lead: 'Who keeps this site alive, and by which rules it stands.',
  parts: [
    {
      title: 'Publisher',
      says: [
        demo
          ? 'This is a demonstration. It has no publisher: people, companies, facilities and sums are invented, and nothing done here binds anyone.'
          : `This site is published by ${name ?? 'the organisation that installed it'}, responsible for what is published here and for the data entrusted to it.`,
        `To write to us, also to know the host or the person who directs the publication: ${contact}.`,
      ],
    },
    {
      title: 'What this site is not',
      says: [
        'It is not an emergency service: in France call 15 or 112. If you think of suicide, or for someone who does, call 3114, day and night.',
        'Nor is it the place to complain about care: the users’ representatives of the facility are there for that. An undesirable event is reported on signalement.social-sante.gouv.fr.',
      ],
      links: [{ to: 'https://signalement.social-sante.gouv.fr/', label: 'Report an undesirable event' }],
    },
    {
      title: 'The rules of calls for projects',
      says: [
        'Criteria, their weights and thresholds are public before opening and do not change afterwards. The hour that counts is that of Paris, at which the server received the application. Every applicant receives their scores and the reasons of the decision.',
        'A juror who has a link with an applicant does not read their file. An award is proposed by one person and approved by another.',
      ],
    },
    {
      title: 'What belongs to you',
      says: [
        'Your words remain yours. A company keeps its rights in what it presents. Published summaries of needs and results may be reused, quoting Passerelle and the date.',
      ],
    },
  ],
})

export const en: typeof fr = { privacy, accessibility, legal }
