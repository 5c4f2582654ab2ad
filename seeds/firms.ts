import { type CastKey, emailOf } from './cast.ts'
import { LATER_FIRMS } from './later-firms.ts'

/** Companies headed by someone of the cast, and the solution each brings. */
const CAST_FIRMS = [
  {
    key: 'ondelune',
    by: 'louise',
    name: 'Ondelune',
    town: 'Valmorin',
    siren: '900000019',
    maturity: 'tested',
    solution: 'Rappel doux',
    pitch: 'Un appel au bon moment après la sortie, une infirmière derrière chaque réponse qui inquiète.',
    about:
      'La veille de la sortie, le patient choisit comment il veut être joint : appel, message ou papier. Trois contacts en dix jours, quatre questions simples. Une réponse qui inquiète ouvre une tâche pour l’infirmière de suivi, avec un délai affiché. Rien à installer chez le patient. Le service voit sur une page qui va bien et qui attend.',
  },
  {
    key: 'plaievue',
    by: 'agathe',
    name: 'Plaievue',
    town: 'Saint-Aubrac',
    siren: '900000027',
    maturity: 'tested',
    solution: 'Plaievue',
    pitch: 'La photo d’une plaie, lue le jour même par une infirmière experte.',
    about:
      'Un proche ou l’infirmière de ville prend une photo guidée, avec une mire posée à côté de la plaie. Une infirmière experte la lit dans la journée et répond par écrit. La surface est mesurée, l’évolution dessinée. Les photos sont conservées chez un hébergeur certifié et effacées à la fin du suivi.',
  },
  {
    key: 'kairnea',
    by: 'yanis',
    name: 'Kairnéa',
    town: 'Lyssac',
    siren: '900000035',
    maturity: 'in_use',
    solution: 'Dix lignes',
    pitch: 'L’essentiel de la sortie en dix lignes, dans le logiciel du médecin de ville, le jour même.',
    about:
      'À partir du dossier de l’hôpital, le médecin relit et signe un résumé de dix lignes. Il part par messagerie sécurisée, dans un format que les logiciels de ville savent ranger. La lettre complète suit.',
  },
  {
    key: 'mirabelis',
    by: 'damien',
    name: 'Mirabelis',
    town: 'Aubeterre-le-Lac',
    siren: '900000043',
    maturity: 'prototype',
    solution: 'Pas à pas',
    pitch: 'Des exercices de rééducation à la maison, suivis par le kinésithérapeute.',
    about:
      'Une tablette prêtée, sans compte ni mot de passe, montre l’exercice et compte les répétitions. Le kinésithérapeute ajuste le programme une fois par semaine.',
  },
  {
    key: 'voxaline',
    by: 'sofia',
    name: 'Voxaline',
    town: 'Valmorin',
    siren: '900000050',
    maturity: 'prototype',
    solution: 'Relève à voix haute',
    pitch: 'La relève dite à voix haute, rangée au bon endroit, sans recopier.',
    about:
      'Pendant la relève, un boîtier sans connexion écoute avec l’accord de l’équipe et propose une note par patient. La soignante la relit et la valide. Le son est effacé aussitôt.',
  },
  {
    key: 'trajelan',
    by: 'bruno',
    name: 'Trajelan',
    town: 'Haut-Vernay',
    siren: '900000068',
    maturity: 'in_use',
    solution: 'Retour groupé',
    pitch: 'Le lit, l’infirmière et le transport réservés d’un seul geste avant la sortie.',
    about:
      'La secrétaire indique l’heure de sortie et ce qu’il faut. Les prestataires du territoire répondent dans l’heure. La famille reçoit un seul papier avec les heures et les numéros.',
  },
  {
    key: 'lisibelle',
    by: 'maud',
    name: 'Lisibelle',
    town: 'Saint-Aubrac',
    siren: '900000076',
    maturity: 'tested',
    solution: 'Consignes claires',
    pitch: 'Des consignes de sortie en mots simples et en dessins, relues par des patients.',
    about:
      'Une bibliothèque de fiches en français facile, écrites avec des patients. Le service choisit, ajuste, imprime. Trois questions à la fin vérifient ce qui a été compris.',
  },
  {
    key: 'dermecho',
    by: 'camille',
    name: 'Dermécho',
    town: 'Lanvézec',
    siren: '900000084',
    maturity: 'in_use',
    solution: 'Avis du dimanche',
    pitch: 'Un avis de spécialiste en deux heures pour les EHPAD, week-ends compris.',
    about:
      'L’infirmière décrit et joint des photos. Un dermatologue ou un gériatre d’astreinte répond en deux heures. L’avis rejoint le dossier du résident.',
  },
  {
    key: 'quietarel',
    by: 'hugo',
    name: 'Quiétarel',
    town: 'Lanvézec',
    siren: '900000092',
    maturity: 'tested',
    solution: 'Veille juste',
    pitch: 'Sous le matelas, une bande qui ne sonne que pour un lever à risque.',
    about:
      'Une bande de pression apprend les habitudes de la personne pendant une semaine, puis n’alerte que pour un lever inhabituel. Aucune image, aucun son. Les seuils sont réglés avec l’équipe.',
  },
] as const satisfies { by: CastKey; [field: string]: string }[]

export const FIRMS = [...CAST_FIRMS, ...LATER_FIRMS]
type Firm = (typeof FIRMS)[number]
export type FirmKey = Firm['key']

/** Who speaks for a firm signs in with this address. */
export function headOf(key: FirmKey) {
  const firm = FIRMS.find((one) => one.key === key)
  return firm && 'by' in firm ? emailOf(firm.by) : `direction@${key}.example`
}
