import { HOME_ASIDE_FILES } from './files/home.ts'
import { LANGUAGE_FILES } from './files/languages.ts'
import { MEDICINE_FILES } from './files/medicines.ts'
import { NIGHT_LATER_FILES } from './files/night.ts'
import { PLAIN_WORD_FILES } from './files/plain-words.ts'
import { TIME_FILES } from './files/time.ts'
import type { ToldFile } from './told-file.ts'

/** The files that the story began with: eight for the decided call, four for the open one. */
const FIRST_FILES: ToldFile[] = [
  {
    firm: 'ondelune',
    call: 'home',
    title: 'Rappeler chaque opéré de la journée, au rythme qu’il choisit',
    askedCents: 9_000_000,
    sentAgo: 331,
    answers: [
      'Au besoin d’être rappelé après une opération. Nous avons écouté 31 patients et 9 infirmières de Valmorin : ils ont fait retirer l’application que nous avions prévue, et demandé un vrai numéro de téléphone.',
      'La veille, le patient choisit l’heure et le moyen. Le lendemain, quatre questions : douleur, fièvre, pansement, moral. Une réponse qui inquiète s’affiche chez l’infirmière de suivi, qui rappelle dans l’heure. Avant, personne n’appelait.',
      'Essai dans un service, 412 patients : 38 % de retours aux urgences en moins la première semaine. Nous mesurerons les retours à 7 jours, la douleur déclarée et le temps infirmier.',
      'Une infirmière de suivi, deux heures par jour pour trente patients, déjà sur le planning. Trois heures de formation. Aucun lien avec le dossier les six premières semaines.',
      'Le poste infirmier pendant six mois et le lien avec le dossier patient. Ensuite, un forfait par séjour, moins cher qu’un passage évité aux urgences sur dix.',
    ],
  },
  {
    firm: 'plaievue',
    call: 'home',
    title: 'La plaie vue le jour même, en ville comme en établissement',
    askedCents: 12_000_000,
    sentAgo: 328,
    answers: [
      'Au besoin de faire voir une plaie qui change. Vingt-deux proches et quatorze infirmières de ville ont essayé trois façons de prendre la photo ; ils ont gardé celle avec la mire en carton.',
      'Le proche prend la photo, l’infirmière experte répond avant 18 heures : on attend, on change le pansement, ou on consulte. L’infirmière de ville reçoit la réponse en même temps.',
      'Étude comparative sur 160 plaies : cicatrisation neuf jours plus tôt. Nous suivrons le délai de réponse, les hospitalisations évitées et la satisfaction des proches.',
      'Une infirmière experte à mi-temps pour 80 plaies suivies. Deux heures de formation par infirmière de ville. Hébergeur certifié, analyse d’impact faite.',
      'Le mi-temps infirmier et l’accueil de deux nouveaux lieux. Ensuite, l’acte de télésoin et un abonnement par établissement.',
    ],
  },
  {
    firm: 'kairnea',
    call: 'home',
    title: 'Dix lignes signées, le jour de la sortie',
    askedCents: 7_500_000,
    sentAgo: 334,
    answers: [
      'Aux médecins de ville qui reçoivent la lettre trop tard. Onze généralistes ont choisi ce que doivent contenir les dix lignes.',
      'L’interne relit un résumé préparé à partir du dossier, corrige, signe. Le médecin de ville le trouve dans son logiciel avant le patient.',
      'Déployé dans deux hôpitaux : 84 % des résumés arrivés le jour même. Nous mesurerons ce taux et les appels des médecins de ville.',
      'Quatre minutes par sortie pour l’interne. Un mois de travail avec l’informatique de l’hôpital.',
      'Le raccordement à deux dossiers patients. Ensuite, un abonnement annuel payé par l’hôpital.',
    ],
  },
  {
    firm: 'lisibelle',
    call: 'home',
    title: 'Des consignes de sortie que chacun comprend',
    askedCents: 4_800_000,
    sentAgo: 329,
    answers: [
      'Aux patients qui ne comprennent pas leurs consignes. Les fiches sont écrites avec un groupe de douze patients, dont cinq lisent difficilement.',
      'Le service choisit une fiche, ajoute les médicaments, imprime. L’infirmière pose trois questions avant le départ.',
      'Dans un service de 28 lits, les erreurs de prise à 7 jours sont passées de 22 % à 9 %. Nous mesurerons la même chose.',
      'Dix minutes par sortie au début, quatre ensuite. Une demi-journée de formation.',
      'L’écriture de quarante fiches. Ensuite, un abonnement modeste, et des fiches ouvertes à tous.',
    ],
  },
  {
    firm: 'trajelan',
    call: 'home',
    title: 'Un seul geste pour préparer un retour',
    askedCents: 8_200_000,
    sentAgo: 327,
    answers: [
      'Aux retours du vendredi soir. Six secrétaires et trois assistantes sociales ont dessiné l’écran avec nous.',
      'Une demande, des réponses dans l’heure, un papier pour la famille. Avant : onze appels en moyenne.',
      'Utilisé par une communauté de santé : trois heures gagnées par semaine et par service. Nous suivrons les sorties retardées.',
      'L’accord des prestataires du territoire, deux heures de formation des secrétaires.',
      'L’ouverture à deux territoires. Ensuite, une cotisation des prestataires.',
    ],
  },
  {
    firm: 'mirabelis',
    call: 'home',
    title: 'La rééducation continue à la maison',
    askedCents: 11_000_000,
    sentAgo: 330,
    answers: [
      'Aux patients qui arrêtent leurs exercices une fois rentrés. Nous avons observé quinze personnes chez elles.',
      'Une tablette prêtée montre l’exercice. Le kinésithérapeute règle le programme chaque semaine.',
      'Pas encore d’étude. Nous comparerons deux groupes de vingt personnes.',
      'Un kinésithérapeute une heure par semaine. Le prêt et le retour des tablettes.',
      'Cent tablettes et l’étude. Le modèle n’est pas encore fixé.',
    ],
  },
  {
    firm: 'dermecho',
    call: 'home',
    title: 'Un avis de peau sans déplacement',
    askedCents: 6_000_000,
    sentAgo: 333,
    answers: [
      'Aux plaies et éruptions vues trop tard à la maison. Nous travaillons depuis deux ans avec neuf EHPAD.',
      'L’infirmière décrit, un dermatologue répond en deux heures.',
      '1 900 avis rendus. Nous suivrons les transferts évités.',
      'Cinq minutes par demande. Rien à installer.',
      'L’ouverture à l’hospitalisation à domicile. Ensuite, l’acte de téléexpertise.',
    ],
  },
  {
    firm: 'voxaline',
    call: 'home',
    title: 'Dicter la sortie au lieu de la recopier',
    askedCents: 9_500_000,
    sentAgo: 326,
    answers: [
      'Au temps perdu à recopier avant une sortie. Huit soignantes ont essayé une maquette.',
      'La soignante dicte, relit, valide. Le texte se range dans le dossier.',
      'Une maquette seulement. Nous mesurerons les minutes gagnées.',
      'Un boîtier par poste et une heure de formation.',
      'Le passage de la maquette au produit. Ensuite, une licence par service.',
    ],
  },
  {
    firm: 'quietarel',
    call: 'night',
    title: 'Ne sonner que pour un lever à risque',
    askedCents: 7_000_000,
    sentAgo: 6,
    answers: [
      'Aux équipes de nuit qui n’entendent plus l’alarme qui compte. Nous avons passé onze nuits avec elles.',
      'La bande apprend une semaine, puis alerte seulement pour un lever inhabituel. Les seuils se règlent avec l’équipe.',
      'Deux EHPAD, 64 résidents : 71 % d’alarmes en moins, pas une chute de plus. Nous suivrons chutes, alarmes et fatigue.',
      'Une référente de nuit, quatre heures de formation, aucun lien informatique.',
      'Les bandes et l’accompagnement de trois lieux. Ensuite, une location par lit.',
    ],
  },
  {
    firm: 'dermecho',
    call: 'night',
    title: 'Un spécialiste joignable le dimanche',
    askedCents: 6_500_000,
    sentAgo: 4,
    answers: [
      'Aux résidents envoyés aux urgences faute d’avis. Les familles de trois EHPAD nous l’ont demandé.',
      'L’infirmière envoie sa question, le gériatre ou le dermatologue d’astreinte répond en deux heures.',
      '1 900 avis rendus en semaine. Nous suivrons les transferts du week-end.',
      'Cinq minutes par demande, une heure de formation.',
      'L’astreinte de week-end pendant neuf mois. Ensuite, l’acte de téléexpertise.',
    ],
  },
  {
    firm: 'voxaline',
    call: 'night',
    title: 'La relève du soir, dite une seule fois',
    askedCents: 8_000_000,
    sentAgo: 2,
    answers: [
      'À la relève qui se perd. L’équipe de gériatrie de Valmorin teste avec nous depuis six mois.',
      'La relève se dit, une note par patient se prépare, la soignante relit et valide.',
      'Quarante relèves : sept minutes gagnées chacune, moins d’oublis. Nous suivrons les deux.',
      'Un boîtier, deux heures de formation, le lien avec le dossier en second temps.',
      'Trente boîtiers et l’étude. Ensuite, une licence par service.',
    ],
  },
  {
    firm: 'ondelune',
    call: 'night',
    title: 'Une voix pour les nuits difficiles',
    askedCents: 5_500_000,
    sentAgo: null,
    answers: [
      'Aux patients qui n’osent pas sonner. Nous commençons les entretiens.',
      'Un bouton près du lit, une personne formée qui répond, la nuit comme le dimanche.',
      '',
      '',
      '',
    ],
  },
]

export const FILES: ToldFile[] = [
  ...MEDICINE_FILES,
  ...FIRST_FILES,
  ...HOME_ASIDE_FILES,
  ...TIME_FILES,
  ...LANGUAGE_FILES,
  ...PLAIN_WORD_FILES,
  ...NIGHT_LATER_FILES,
]

/** A file is begun some days before it is sent; one that is not sent was begun lately. */
export const begunAgo = ({ begunAgo: days, sentAgo }: ToldFile) => days ?? (sentAgo ?? 0.5) + 4
