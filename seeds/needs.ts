import type { PostedNeed } from '#app/needs/need.form.ts'
import type { CastKey } from './cast.ts'

/** What becomes of a need in the story. */
type Fate =
  | { fate: 'unread' }
  | { fate: 'declined'; reason: string }
  | {
      fate: 'heard'
      theme: string
      publicTitle: string
      summary: string
      titleEn?: string
      summaryEn?: string
      call?: 'home' | 'night'
    }

export type ToldNeed = PostedNeed & { by?: CastKey; daysAgo: number } & Fate

const HOME = 'Retour à la maison'
const NIGHT = 'La nuit et la fin de semaine'
const TIME = 'Du temps pour soigner'
const CLEAR = 'Comprendre et être compris'

/** Twenty needs, as patients, carers and clinicians told them. */
export const NEEDS: ToldNeed[] = [
  {
    daysAgo: 412,
    title: 'Personne ne m’a rappelée après mon opération',
    story:
      'Je suis sortie le soir même de mon opération de la hanche. La deuxième nuit, j’avais très mal et je ne savais pas si c’était normal. Le standard ne répondait plus. J’ai fini aux urgences pour qu’on me dise que tout allait bien. Un simple appel m’aurait évité huit heures de brancard.',
    sufferers: ['patients', 'carers'],
    setting: 'between',
    facilityName: 'Centre hospitalier de Valmorin',
    authorKind: 'patient',
    publish: 'words',
    placePublic: true,
    fate: 'heard',
    theme: HOME,
    call: 'home',
    publicTitle: 'Être rappelé dans les jours qui suivent une opération',
    titleEn: 'Being called back in the days after surgery',
    summary:
      'Après une opération en ambulatoire, des patients se retrouvent seuls face à la douleur ou au doute, sans savoir qui appeler. Certains reviennent aux urgences faute d’un appel.',
    summaryEn:
      'After day surgery, patients find themselves alone with pain or doubt, not knowing whom to call. Some go back to the emergency room for want of a phone call.',
  },
  {
    daysAgo: 408,
    by: 'ines',
    title: 'Nous ne savons jamais comment vont nos patients une fois rentrés',
    story:
      'En gériatrie, nous préparons la sortie avec soin, puis plus rien. Si la cicatrice s’infecte ou si la personne tombe, nous l’apprenons quand elle revient, souvent trop tard. Nous n’avons ni le temps d’appeler, ni un moyen simple de recevoir des nouvelles de l’infirmière de ville.',
    sufferers: ['patients', 'professionals'],
    setting: 'between',
    facilityName: 'Centre hospitalier de Valmorin',
    authorKind: 'hospital_professional',
    publish: 'summary',
    placePublic: true,
    fate: 'heard',
    theme: HOME,
    call: 'home',
    publicTitle: 'Avoir des nouvelles du patient après sa sortie',
    summary:
      'Une équipe de gériatrie prépare les sorties mais n’apprend les complications qu’au retour du patient. Elle cherche un moyen léger de recevoir des nouvelles de la ville.',
  },
  {
    daysAgo: 405,
    title: 'La plaie de mon père s’est aggravée entre deux pansements',
    story:
      'Mon père est diabétique et vit seul. L’infirmière passe trois fois par semaine. Entre deux passages, la plaie de son pied a changé de couleur. Il n’a rien dit pour ne pas déranger. Il aurait fallu que quelqu’un voie la photo le jour même.',
    sufferers: ['patients', 'carers'],
    setting: 'home',
    authorKind: 'carer',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: HOME,
    call: 'home',
    publicTitle: 'Faire voir une plaie qui change, sans attendre le prochain passage',
    titleEn: 'Having a changing wound seen without waiting for the next visit',
    summary:
      'À domicile, une plaie peut s’aggraver entre deux soins. Les proches demandent qu’un professionnel puisse la voir le jour même.',
    summaryEn:
      'At home, a wound can worsen between two visits. Carers ask that a professional can see it the same day.',
  },
  {
    daysAgo: 401,
    by: 'paul',
    title: 'Les comptes rendus arrivent quand tout est déjà décidé',
    story:
      'Je reçois la lettre de sortie huit jours après le patient. Entre-temps, il est passé me voir avec une ordonnance que je ne comprends pas. Je téléphone, je tombe sur un répondeur. J’aimerais l’essentiel en dix lignes, le jour même, dans mon logiciel.',
    sufferers: ['professionals', 'patients'],
    setting: 'town',
    facilityName: 'Maison de santé des Tilleuls',
    authorKind: 'town_professional',
    publish: 'words',
    placePublic: true,
    fate: 'heard',
    theme: HOME,
    call: 'home',
    publicTitle: 'Recevoir l’essentiel le jour de la sortie',
    summary:
      'En ville, les médecins reçoivent les comptes rendus trop tard pour poursuivre le traitement. Ils demandent dix lignes claires, le jour même.',
  },
  {
    daysAgo: 398,
    title: 'Je ne comprends pas mes consignes de sortie',
    story:
      'On m’a donné quatre feuilles en petits caractères. Je lis mal, et je n’ai pas osé le dire. J’ai arrêté un médicament qu’il fallait garder. Il faudrait des consignes avec des dessins, et quelqu’un qui vérifie que j’ai compris.',
    sufferers: ['patients'],
    setting: 'between',
    authorKind: 'patient',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: CLEAR,
    call: 'home',
    publicTitle: 'Des consignes de sortie que l’on comprend',
    summary:
      'Des patients rentrent avec des consignes écrites trop petit et trop compliquées. Ils demandent des mots simples, des dessins, et que l’on vérifie ce qu’ils ont compris.',
  },
  {
    daysAgo: 396,
    title: 'Organiser un retour un vendredi soir est une loterie',
    story:
      'Comme association, nous recevons chaque semaine des familles à qui l’on annonce une sortie le vendredi à 17 heures. Pas de lit médicalisé, pas d’infirmière avant lundi, pas de transport. Elles se débrouillent, et les plus seules reviennent aux urgences.',
    sufferers: ['patients', 'carers', 'organisation'],
    setting: 'between',
    authorKind: 'association',
    publish: 'summary',
    placePublic: false,
    fate: 'heard',
    theme: HOME,
    call: 'home',
    publicTitle: 'Préparer une sortie de fin de semaine sans mettre les familles en difficulté',
    summary:
      'Une association signale des sorties annoncées le vendredi soir, sans matériel, soins ni transport avant le lundi.',
  },
  {
    daysAgo: 58,
    title: 'La nuit, nous sommes deux pour quatre-vingt-quatre résidents',
    story:
      'Les alarmes sonnent sans arrêt, la plupart pour rien. À force, on n’entend plus celle qui compte. Nous voudrions savoir qui se lève vraiment et qui risque de tomber, sans filmer les chambres.',
    sufferers: ['professionals', 'patients'],
    setting: 'care_home',
    facilityName: 'EHPAD Les Glycines',
    authorKind: 'facility',
    publish: 'words',
    placePublic: true,
    fate: 'heard',
    theme: NIGHT,
    call: 'night',
    publicTitle: 'La nuit, entendre l’alarme qui compte',
    titleEn: 'At night, hearing the alarm that matters',
    summary:
      'En EHPAD, les équipes de nuit reçoivent trop d’alarmes inutiles. Elles cherchent à repérer les chutes probables sans filmer les chambres.',
    summaryEn:
      'In care homes, night teams receive too many useless alarms. They want to spot likely falls without filming bedrooms.',
  },
  {
    daysAgo: 54,
    title: 'Le dimanche, ma mère ne voit aucun médecin',
    story:
      'Quand elle a eu une éruption un samedi, l’EHPAD a appelé le 15. Elle a attendu six heures aux urgences, perdue. Un avis à distance aurait suffi.',
    sufferers: ['patients', 'carers'],
    setting: 'care_home',
    authorKind: 'carer',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: NIGHT,
    call: 'night',
    publicTitle: 'Un avis médical en EHPAD le week-end',
    summary:
      'Faute d’avis médical le week-end, des résidents âgés sont envoyés aux urgences pour des problèmes bénins.',
  },
  {
    daysAgo: 51,
    by: 'ines',
    title: 'La relève de nuit perd des informations',
    story:
      'À 21 heures, nous avons douze minutes pour transmettre vingt-huit patients. On note sur un papier que l’on jette. L’équipe du matin redemande tout. Ce n’est pas un logiciel de plus qu’il faut, c’est moins de recopie.',
    sufferers: ['professionals', 'organisation'],
    setting: 'hospital',
    facilityName: 'Centre hospitalier de Valmorin',
    authorKind: 'hospital_professional',
    publish: 'words',
    placePublic: true,
    fate: 'heard',
    theme: NIGHT,
    call: 'night',
    publicTitle: 'Une relève de nuit qui ne perd rien et ne recopie pas',
    summary:
      'À la relève du soir, les soignants ont quelques minutes par patient et recopient sur papier. Des informations se perdent.',
  },
  {
    daysAgo: 47,
    title: 'Angoisse la nuit à l’hôpital : personne à qui parler',
    story:
      'Hospitalisée trois semaines, je dormais peu. Je n’osais pas sonner « pour rien ». Une présence, même une voix, m’aurait aidée à tenir.',
    sufferers: ['patients'],
    setting: 'hospital',
    authorKind: 'patient',
    publish: 'summary',
    placePublic: false,
    fate: 'heard',
    theme: NIGHT,
    call: 'night',
    publicTitle: 'Ne pas rester seul avec son angoisse la nuit',
    summary: 'Des patients hospitalisés longtemps n’osent pas sonner la nuit quand ils sont angoissés.',
  },
  {
    daysAgo: 40,
    by: 'ines',
    title: 'Quarante minutes par jour à chercher du matériel',
    story:
      'Une pompe, un fauteuil, un tensiomètre qui marche : chaque jour, nous parcourons trois étages. Ce temps-là, je le prends sur mes patients.',
    sufferers: ['professionals'],
    setting: 'hospital',
    facilityName: 'Centre hospitalier de Valmorin',
    authorKind: 'hospital_professional',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: TIME,
    publicTitle: 'Retrouver le matériel sans parcourir l’hôpital',
    summary: 'Des soignants passent plus d’une demi-heure par jour à chercher du matériel partagé entre services.',
  },
  {
    daysAgo: 36,
    title: 'Mon fils sourd n’a pas pu expliquer sa douleur',
    story:
      'Aux urgences, pas d’interprète avant le lendemain. On lui a parlé à travers un masque. Il a fini par écrire sur son téléphone. Il y a sûrement mieux.',
    sufferers: ['patients', 'carers'],
    setting: 'hospital',
    authorKind: 'carer',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: CLEAR,
    publicTitle: 'Se faire comprendre aux urgences quand on n’entend pas',
    summary:
      'Aux urgences, les personnes sourdes attendent un interprète des heures et peinent à décrire leur douleur.',
  },
  {
    daysAgo: 33,
    by: 'paul',
    title: 'Trouver un rendez-vous de rééducation prend des semaines',
    story:
      'Après une fracture, chaque semaine perdue compte. Ma secrétaire appelle dix cabinets. Personne ne sait où il reste une place.',
    sufferers: ['patients', 'professionals'],
    setting: 'town',
    authorKind: 'town_professional',
    publish: 'summary',
    placePublic: false,
    fate: 'heard',
    theme: HOME,
    publicTitle: 'Savoir où il reste une place en rééducation',
    summary: 'En ville, trouver une place de rééducation après une fracture demande des dizaines d’appels.',
  },
  {
    daysAgo: 29,
    title: 'Mes rendez-vous sont tous des jours différents',
    story:
      'Je suis suivie pour un cancer et pour mon cœur. J’ai fait six fois cent kilomètres ce mois-ci. Deux auraient suffi si les services se parlaient.',
    sufferers: ['patients'],
    setting: 'hospital',
    authorKind: 'patient',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: TIME,
    publicTitle: 'Regrouper ses rendez-vous quand on vient de loin',
    summary: 'Des patients suivis par plusieurs services font des trajets répétés faute de rendez-vous regroupés.',
  },
  {
    daysAgo: 24,
    title: 'Aider mon mari sans y laisser ma santé',
    story:
      'Il a la maladie d’Alzheimer. Je dors quatre heures. On me parle de répit, mais je ne sais ni où, ni combien, ni comment. Un seul endroit qui réponde, voilà ce que je voudrais.',
    sufferers: ['carers'],
    setting: 'home',
    authorKind: 'carer',
    publish: 'summary',
    placePublic: false,
    fate: 'heard',
    theme: HOME,
    publicTitle: 'Un seul endroit pour trouver du répit quand on aide un proche',
    summary: 'Les proches aidants épuisés ne savent pas où s’adresser pour obtenir un relais.',
  },
  {
    daysAgo: 20,
    title: 'Refaire la salle de repos du personnel',
    story:
      'La salle de repos est triste et la machine à café ne marche plus depuis un an. Cela joue sur le moral de tous.',
    sufferers: ['professionals'],
    setting: 'hospital',
    authorKind: 'hospital_professional',
    publish: 'summary',
    placePublic: false,
    fate: 'declined',
    reason:
      'Merci de l’avoir dit : les conditions de travail comptent. Ce besoin relève de la direction de votre établissement ; parlez-en à la formation spécialisée en santé et conditions de travail.',
  },
  {
    daysAgo: 2,
    title: 'Prendre ses médicaments quand on a perdu la vue',
    story:
      'Toutes les boîtes se ressemblent au toucher. Depuis que le générique a changé, je me suis trompé deux fois. Il faudrait que la boîte me dise ce que c’est.',
    sufferers: ['patients'],
    setting: 'home',
    authorKind: 'patient',
    publish: 'words',
    placePublic: false,
    fate: 'unread',
  },
  {
    daysAgo: 1,
    title: 'Expliquer une chimiothérapie à un enfant',
    story:
      'Nous improvisons avec des peluches. Chaque infirmière a sa méthode. Les parents voudraient pouvoir en reparler à la maison avec les mêmes images.',
    sufferers: ['patients', 'carers', 'professionals'],
    setting: 'hospital',
    facilityName: 'CHU de Saint-Aubrac',
    authorKind: 'hospital_professional',
    publish: 'summary',
    placePublic: true,
    fate: 'unread',
  },
  {
    daysAgo: 0.3,
    by: 'ines',
    title: 'Savoir quand l’ambulance arrive vraiment',
    story:
      'Une patiente prête à 14 heures est partie à 19 heures. Elle est restée assise dans le couloir, sans repas, parce que personne ne savait.',
    sufferers: ['patients', 'professionals'],
    setting: 'between',
    facilityName: 'Centre hospitalier de Valmorin',
    authorKind: 'hospital_professional',
    publish: 'words',
    placePublic: true,
    fate: 'unread',
  },
  {
    daysAgo: 16,
    title: 'Aller en salle d’opération à pied quand on le peut',
    story:
      'On m’a conduit au bloc couché, nu sous un drap, alors que je marche très bien. J’aurais eu moins peur debout, avec mes lunettes et mon prénom.',
    sufferers: ['patients'],
    setting: 'hospital',
    authorKind: 'patient',
    publish: 'words',
    placePublic: false,
    fate: 'heard',
    theme: CLEAR,
    publicTitle: 'Arriver debout en salle d’opération quand on le peut',
    summary: 'Des patients valides demandent à rejoindre la salle d’opération à pied, habillés et avec leurs lunettes.',
  },
]
