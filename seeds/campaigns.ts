import type { FacilityKey } from './cast.ts'

/** Two questions put to places of care: one over, one running. */
export const CAMPAIGNS = {
  night: {
    question: {
      fr: 'La nuit, qu’est-ce qui vous empêche de soigner, ou de guérir ?',
      en: 'At night, what keeps you from caring, or from healing?',
    },
    about: {
      fr: 'Nous écoutons les patients et les équipes de nuit de deux hôpitaux. Une phrase suffit, signée ou non. Chaque besoin est lu par un coordinateur en trois jours ouvrés.',
      en: 'We listen to patients and night teams of two hospitals. One sentence is enough, signed or not. Each need is read by a coordinator within three working days.',
    },
    places: ['valmorin', 'aubrac'] as FacilityKey[],
    launchedAgo: 250,
    opensAgo: 244,
    closesAgo: 174,
  },
  waiting: {
    question: {
      fr: 'Dans les soins, qu’est-ce qui vous fait attendre ou perdre du temps ?',
      en: 'In care, what makes you wait or lose time?',
    },
    about: {
      fr: 'Un rendez-vous, un transport, un appareil introuvable, un papier : racontez la dernière fois. Patients, proches et soignants sont les bienvenus, sans compte et sans donner leur nom.',
      en: 'An appointment, a transport, a device nobody finds, a paper: tell us about the last time. Patients, relatives and staff are welcome, without an account and without giving their name.',
    },
    places: ['valmorin', 'tilleuls', 'sorbiers'] as FacilityKey[],
    launchedAgo: 49,
    opensAgo: 45,
    closesAgo: -15,
  },
} as const
export type CampaignKey = keyof typeof CAMPAIGNS
