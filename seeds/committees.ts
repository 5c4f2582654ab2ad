import type { Stated } from '#app/juries/statement.form.ts'
import type { CastKey, FacilityKey } from './cast.ts'
import type { FirmKey } from './firms.ts'
import type { Mark } from './judging.ts'
import type { JurorKey } from './jurors.ts'

/** The committee that met about the decided call, and who was there. */
export const MET = {
  calledAgo: 307,
  heldAgo: 301,
  place: 'Hôpital de Valmorin, salle du conseil, et en visioconférence',
  minutesPerFile: 10,
  chair: 'fatou',
} as const satisfies { chair: JurorKey; [field: string]: unknown }
export const PRESENT: JurorKey[] = [
  ...(['rachid', 'helene', 'fatou', 'gabriel', 'laurent', 'odile', 'samuel', 'lucie', 'sabine'] as const),
]

/** The one that is about to meet. */
export const MEETS = {
  calledAgo: 6,
  heldAgo: -4,
  place: 'CHU de Saint-Aubrac, salle Émilie-Duval, et en visioconférence',
  minutesPerFile: 12,
  chair: 'helene',
  quorum: 5,
} as const satisfies { chair: JurorKey; [field: string]: unknown }

interface ToldStatement {
  firm: FirmKey
  facility: FacilityKey
  by: CastKey
  daysAgo: number
  /** From and to, in days still to come. */
  dates?: [from: number, to: number]
  said: Omit<Stated, 'fromOn' | 'toOn' | 'tie'> & { tie?: string }
}

/** When places were asked what they could host. */
export const ASKED_AGO = 30
/** A place that no file names. */
export const ALSO_ASKED = {
  firm: 'voxaline',
  facility: 'valmorin',
  brief:
    'Quarante boîtiers en gériatrie pendant six mois, puis le lien avec votre dossier patient. L’équipe actuelle du service serait élargie à deux étages.',
} as const

/** What they said: one can, one can on a condition, one cannot; the fourth has not answered. */
export const STATEMENTS: ToldStatement[] = [
  {
    ...{ firm: 'calibrane', facility: 'valmorin', by: 'nadia', daysAgo: 26, dates: [45, 225] },
    said: {
      answer: 'yes',
      means:
        'Chirurgie et cardiologie, 56 lits. Une référente par équipe est nommée, le standard a testé le renvoi d’appel.',
      askedCents: 420_000,
      conditions: '',
      tie: 'Calibrane a un bureau dans notre tiers-lieu depuis deux ans, loué au prix des autres.',
    },
  },
  {
    ...{ firm: 'gardevan', facility: 'aubrac', by: 'thomas', daysAgo: 23, dates: [80, 350] },
    said: {
      answer: 'yes_if',
      means: 'Réanimation, 14 lits, et médecine interne, 32 lits. Un ingénieur du CHU, un jour par semaine.',
      askedCents: 1_850_000,
      conditions:
        'Les deux premiers logiciels seulement : les deux autres changent d’éditeur au printemps. La feuille reste au lit pendant tout l’essai.',
    },
  },
  {
    ...{ firm: 'ondelune', facility: 'glycines', by: 'yvonne', daysAgo: 21 },
    said: {
      answer: 'no',
      means: '',
      askedCents: null,
      conditions:
        'L’essai sur les plaies occupe l’équipe jusqu’à l’été, et l’infirmière de l’unité protégée s’en va en mars. Nous redirions oui à l’automne.',
    },
  },
]

/** How the committee hears those who carry a file, beside what it read. */
export const HEARINGS = {
  ruledAgo: 9,
  calledAgo: 8,
  rules: { minutes: 30, pause: 10, choice: 'chosen' as const, weight: 20 },
  criteria: [
    { name: 'Ce qui se passe quand cela ne marche pas', weight: 2 },
    { name: 'Ce que les équipes auront vraiment à faire', weight: 2 },
    { name: 'Qui restera après l’essai', weight: 1 },
  ],
  place: 'CHU de Saint-Aubrac, salle Émilie-Duval, ou par le lien de la convocation',
  /** Each firm takes the first free slot of its day: one is over, the other still to come. */
  days: [1, -2],
  heard: ['gardevan', 'ondelune'],
} as const

/** What jurors scored of the hearing that is over; the third reader has not handed in. */
export const SHEETS_OF_HEARING: { juror: JurorKey; comment: string; marks: Mark[] }[] = [
  {
    juror: 'lucie',
    comment: 'Ils ont montré l’écran rouge au lieu d’en parler. La réponse sur la nuit m’a convaincue.',
    marks: [
      '5 L’écran rouge a été montré en vrai, câble débranché : l’équipe a repris la feuille en moins d’une minute.',
      '4 Vingt minutes de formation tenues, à condition que le cadre les donne aussi aux intérimaires.',
      '4 La fondatrice reste, et un ingénieur du CHU sera formé pendant l’essai.',
    ],
  },
  {
    juror: 'gabriel',
    comment: 'Ils renoncent d’eux-mêmes à deux raccordements sur quatre. C’est la bonne réponse à ma lecture.',
    marks: [
      '3 Le retard d’affichage est compris et corrigé ; la reprise après une mise à jour reste à écrire.',
      '3 Deux logiciels au lieu de quatre : c’est faisable en neuf mois.',
      '3 Un seul développeur connaît l’interface de réanimation.',
    ],
  },
]

/** A sealed review that its juror set right. */
export const CORRECTION = {
  ...{ juror: 'christelle', firm: 'clairdit', daysAgo: 9, row: 4 },
  mark: '3 Abonnement annuel par secrétariat. La reconduction d’office ne figure que dans l’ancien modèle de contrat.',
  reason: 'J’avais lu le contrat joint au dossier de l’an dernier. Celui-ci ne se reconduit pas d’office.',
} as const satisfies { juror: JurorKey; firm: FirmKey; mark: Mark; [field: string]: unknown }

/** What a refused applicant of the decided call asked to be looked at again, and was answered. */
export const SECOND_LOOK = {
  firm: 'dermecho' as const,
  ...{ askedAgo: 290, answeredAgo: 283 },
  why: 'Un juré écrit que l’effet à domicile n’a pas été essayé. Notre quatrième réponse décrit pourtant douze avis rendus en hospitalisation à domicile, sans transfert. Nous demandons que cette partie soit relue.',
  answer:
    'Nous avons relu votre dossier et ses pièces. Les douze avis y sont cités, sans date, sans mesure et sans lieu : les jurés ne pouvaient pas les compter comme un essai, et leurs notes de ce critère ne changent pas. La décision est maintenue. L’appel sur la nuit et le week-end répond à ce que vous savez faire : nous espérons vous y lire.',
} satisfies { firm: FirmKey; [field: string]: unknown }

/** Signed by who chaired; without a meeting, by the coordinator who did not decide. */
export const SIGNED = { medicines: { by: 'malik', daysAgo: 687 }, home: { by: 'fatou', daysAgo: 296.5 } } as const

/** A place given back, and why nobody is called up: the trial starts again elsewhere with the same file. */
export const PLACE_KEPT = {
  settledAgo: 172,
  note: 'L’essai s’est arrêté faute d’infirmière, et reprend aux Glycines avec le même dossier et le même argent : aucune place n’est rendue à la réserve.',
} as const
