import type { Say, StepKey } from './step.ts'

/** What a span knows when it is put in words: a day or an instant already written, a number, a sum already written. */
export interface Told {
  day: string
  instant: string
  count: number
  /** Pilots that stopped while another went on. */
  stopped: number
  money: string
}

const steps: Record<StepKey, string> = {
  need: 'Besoin',
  reading: 'Lecture',
  call: 'Appel à projets',
  answer: 'Candidature',
  jury: 'Jury',
  money: 'Financement',
  pilot: 'Essai',
  wards: 'En service',
}

const say: Record<Say, (told: Told) => string> = {
  told: ({ day }) => `Dit le ${day}`,
  gathered: ({ count }) => (count > 1 ? `${count} besoins réunis` : 'Un besoin entendu'),
  withdrawn: () => 'Retiré par son auteur',
  unread: () => 'Un coordinateur va le lire',
  to_clarify: () => 'Une précision est attendue',
  read: ({ day }) => `Lu et publié le ${day}`,
  declined: () => 'Lu, sans suite possible ici',
  redirected: () => 'Orienté vers un autre service',
  call_awaited: () => 'Attend un appel à projets',
  call_awaited_again: () => 'Attend un nouvel appel',
  announced: ({ instant }) => `Ouvre le ${instant}`,
  open: ({ instant }) => `Ouvert jusqu’au ${instant}`,
  closed: ({ day }) => `Clos le ${day}`,
  cancelled: () => 'Appel annulé',
  drafted: () => 'En cours d’écriture',
  submitted: ({ day }) => `Déposée le ${day}`,
  taken_back: () => 'Retirée par l’équipe',
  inadmissible: () => 'Hors du règlement',
  judging: () => 'Le jury lit et note',
  to_be_heard: () => 'Audition : un horaire est à fixer',
  heard_on: ({ instant }) => `Audition le ${instant}`,
  heard: ({ day }) => `Audition passée le ${day}, décision attendue`,
  selected: ({ count }) => (count > 1 ? `${count} solutions retenues` : 'Une solution retenue'),
  reserve: () => 'Sur liste complémentaire',
  refused: () => 'Non retenue',
  none_selected: () => 'Aucune solution retenue',
  settling: () => 'En préparation',
  granted: ({ money }) => `${money} accordés`,
  preparing: () => 'Le service se prépare',
  running: ({ day, stopped }) => `Depuis le ${day}${besides(stopped)}`,
  tried: ({ day, count, stopped }) =>
    (count > 1 ? `${count} essais menés à terme` : `Mené à terme le ${day}`) + besides(stopped),
  stopped: ({ day }) => `Arrêté le ${day}`,
  in_use: ({ day, count }) => (count > 1 ? `${count} services depuis le ${day}` : `Un service depuis le ${day}`),
  not_yet: () => '',
}

/** What stopped is said, even where something else went on. */
function besides(stopped: number) {
  return stopped > 0 ? `, ${stopped} ${stopped > 1 ? 'autres arrêtés' : 'autre arrêté'}` : ''
}

/** The chain in words: the name of each span and where it stands. */
export const chain = {
  /** How far it has come: steps taken, of how many. */
  progress: (done: number, all: number) =>
    done === all ? 'Tout le chemin est fait' : `${done} ${done > 1 ? 'étapes faites' : 'étape faite'} sur ${all}`,
  here: (step: string) => `Vous en êtes à l’étape « ${step} ».`,
  after: (step: string) => `Ensuite : ${step}.`,
  every: 'Voir toutes les étapes',
  stoppedAt: (step: string) => `Arrêté à l’étape « ${step} »`,
  ofNeed: 'Le chemin de ce besoin',
  ofCall: 'Le chemin de cet appel',
  ofApplication: 'Le chemin de cette candidature',
  ofPilot: 'D’où vient cette expérimentation, où elle va',
  steps,
  say,
}
