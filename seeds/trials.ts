import type { Item } from '#app/pilots/readiness.ts'

/** Points and notes of the readiness check, item by item. */
type Ready = Record<Item, [points: number, note: string]>

export const READY: Ready = {
  sponsor: [3, 'La directrice des soins porte le projet et l’a présenté en instance.'],
  decision: [3, 'Accord écrit de la direction.'],
  shared_need: [3, 'Besoin dit par l’équipe et par les patients.'],
  team: [2, 'Une référente de jour, une suppléante à trouver pour l’été.'],
  time: [2, 'Deux heures par jour inscrites au planning.'],
  training: [2, 'Trois heures par personne, données sur place.'],
  steps: [2, 'Le nouveau circuit est affiché dans le service.'],
  alerts: [2, 'L’infirmière de suivi répond de 8 h à 18 h ; ensuite, le médecin d’astreinte.'],
  coordination: [2, 'Point de dix minutes chaque lundi avec la ville.'],
  computing: [1, 'Pas de lien informatique les six premières semaines.'],
  data: [2, 'Analyse d’impact validée.'],
  money: [2, 'Poste financé par la coalition jusqu’à l’évaluation.'],
}

/** The three trials of the story, in days before today. Measures are averages over the people counted. */
export const TRIALS = {
  calls: {
    title: { fr: 'Rappel doux en chirurgie ambulatoire', en: 'Gentle callback in day surgery' },
    aim: {
      fr: 'Que chaque patient opéré dans la journée soit rappelé, au moment et de la façon qu’il a choisis.',
      en: 'That every day-surgery patient is called back, when and how they chose.',
    },
    unit: 'Chirurgie ambulatoire',
    askedAgo: 280,
    openedAgo: 272,
    startedAgo: 258,
    readiness: READY,
    milestones: [
      { title: 'Équipe formée et circuit affiché', owner: 'Nadia Roussel', dueAgo: 256, reachedAgo: 257, tranche: 0 },
      {
        title: 'Cent patients rappelés, point à mi-parcours',
        owner: 'Nadia Roussel',
        dueAgo: 200,
        reachedAgo: 196,
        tranche: 1,
      },
      { title: 'Bilan remis à la coalition', owner: 'Louise Amblard', dueAgo: 120, reachedAgo: 121, tranche: 2 },
    ],
    indicators: [
      {
        name: 'Patients revenus aux urgences dans les 7 jours',
        unit: '%',
        baseline: 11.4,
        target: 7,
        measures: [
          [230, 10.2, 96],
          [200, 8.1, 118],
          [170, 7.3, 124],
          [135, 6.4, 131],
        ],
      },
      {
        name: 'Temps infirmier par patient suivi',
        unit: 'minutes',
        baseline: 0,
        target: 6,
        measures: [
          [230, 9.5, 96],
          [200, 7, 118],
          [135, 5.5, 131],
        ],
      },
    ],
    completedAgo: 118,
    evaluatedAgo: 104,
    evaluation: {
      careQuality: 5,
      workQuality: 4,
      facilityBenefit: 4,
      learned:
        'Ce qui a compté : une personne nommée derrière chaque appel, et le droit de répondre par téléphone. Il a fallu six semaines pour que l’équipe y gagne du temps. À refaire ailleurs avec une suppléante dès le premier jour.',
    },
    deployments: [
      { facility: 'valmorin', unit: 'Chirurgie ambulatoire', level: 1, sinceAgo: 110, declaredAgo: 90, people: 640 },
      {
        facility: 'valmorin',
        unit: 'Tous les services de chirurgie',
        level: 2,
        sinceAgo: 45,
        declaredAgo: 30,
        people: 1180,
      },
    ],
  },
  stopped: {
    title: { fr: 'Plaies suivies par photo, consultation de diabétologie' },
    aim: { fr: 'Que chaque plaie du pied soit vue le jour où elle change, sans attendre la consultation suivante.' },
    unit: 'Consultation de diabétologie',
    askedAgo: 276,
    openedAgo: 266,
    startedAgo: 248,
    readiness: { ...READY, alerts: [1, 'L’infirmière experte, quand elle n’est pas en consultation.'] } satisfies Ready,
    milestones: [
      { title: 'Vingt plaies suivies', owner: 'Thomas Estève', dueAgo: 215, reachedAgo: 210, tranche: null },
      { title: 'Point à mi-parcours', owner: 'Thomas Estève', dueAgo: 175, reachedAgo: null, tranche: null },
    ],
    indicators: [
      {
        name: 'Réponses données le jour même',
        unit: '%',
        baseline: 0,
        target: 90,
        measures: [
          [225, 62, 21],
          [195, 48, 34],
        ],
      },
      {
        name: 'Surface moyenne des plaies à 4 semaines',
        unit: 'cm²',
        baseline: 4.2,
        target: 2.5,
        measures: [[195, 3.6, 19]],
      },
    ],
    stoppedAgo: 178,
    reason:
      'L’infirmière experte a été appelée en consultation un jour sur deux : moins d’une photo sur deux recevait une réponse le jour même. Sans remplaçante, continuer aurait rassuré à tort. L’essai reprend dans une maison où ce temps est garanti.',
  },
  wounds: {
    title: { fr: 'Plaies suivies par photo, aux Glycines', en: 'Wounds followed by photo, at Les Glycines' },
    aim: {
      fr: 'Que chaque plaie d’un résident soit vue le jour même, et que les familles sachent ce qui a été décidé.',
      en: 'That every resident’s wound is seen the same day, and that families know what was decided.',
    },
    unit: 'Unité de soins',
    askedAgo: 160,
    openedAgo: 148,
    startedAgo: 120,
    readiness: READY,
    milestones: [
      { title: 'Équipe de jour et de nuit formée', owner: 'Yvonne Le Goff', dueAgo: 118, reachedAgo: 119, tranche: 0 },
      {
        title: 'Trente plaies suivies, point à mi-parcours',
        owner: 'Yvonne Le Goff',
        dueAgo: 60,
        reachedAgo: 52,
        tranche: 1,
      },
      { title: 'Enquête auprès des familles', owner: 'Agathe Rivoal', dueAgo: 5, reachedAgo: null, tranche: null },
      { title: 'Bilan remis à la coalition', owner: 'Agathe Rivoal', dueAgo: -40, reachedAgo: null, tranche: 2 },
    ],
    indicators: [
      {
        name: 'Photos lues le jour même',
        unit: '%',
        baseline: 0,
        target: 90,
        measures: [
          [95, 78, 12],
          [60, 88, 27],
          [25, 93, 41],
        ],
      },
      {
        name: 'Durée moyenne de cicatrisation',
        unit: 'jours',
        baseline: 61,
        target: 50,
        measures: [
          [60, 57, 14],
          [25, 51.5, 29],
        ],
      },
    ],
  },
} as const
