import type { ToldFile } from '../told-file.ts'
import { NOT_OVER_MY_HEAD } from './languages.ts'

/** For the same call: those who work on the words themselves, on images, on hearing. */
export const PLAIN_WORD_FILES: ToldFile[] = [
  {
    firm: 'pictelo',
    call: 'clear',
    title: 'Un cahier d’images accroché au lit',
    askedCents: 2_900_000,
    sentAgo: 20,
    guide: 'tourner-les-pages.pdf',
    answers: [
      'À ceux qui voudraient qu’on leur parle, avec des images. Le cahier a été dessiné dans un foyer, avec onze résidents qui ont dit non à la moitié de nos dessins.',
      'Quarante pages, plastifiées : j’ai mal là, j’ai soif, je veux ma sœur, pas maintenant. Il est accroché au lit et part avec la personne quand elle change de service.',
      'Essai dans deux services, 58 personnes, trois mois. Les contentions ont baissé d’un tiers ; l’équipe dit que c’est le cahier, nous n’en sommes pas certains. L’étude demandée ici le dira.',
      'Dix minutes pour apprendre à tourner les pages ensemble. C’est tout.',
      'L’impression de mille cahiers et le salaire d’une orthophoniste deux jours par mois. Ensuite, les fichiers sont libres : chaque hôpital imprime.',
    ],
    wishes: {
      plain_words: 'Il n’y a presque pas de mots. Ceux qui restent ont été relus par trois personnes qui lisent peu.',
      carer_included: 'Deux pages sont laissées blanches pour ce que le proche sait et que personne n’a dessiné.',
      [NOT_OVER_MY_HEAD]: 'La première page dit : parlez-moi, je vous réponds avec le doigt.',
    },
  },
  {
    firm: 'aphasea',
    call: 'clear',
    title: 'Retrouver de quoi répondre quand les mots ne viennent plus',
    askedCents: 7_400_000,
    sentAgo: 14,
    answers: [
      'Aux personnes qui comprennent tout et ne peuvent plus répondre. Cinq d’entre elles forment notre comité et y votent.',
      'L’orthophoniste prépare avec la personne une grille de trente choses à dire, sur papier et sur une tablette qui les prononce. La grille est à elle : elle rentre à la maison avec.',
      'Comparaison sur 44 personnes suivies six mois : les échanges avec les soignants ont doublé, la fatigue déclarée a baissé. Publication acceptée en mai.',
      'Trois séances d’orthophoniste par personne, deux heures de formation par équipe.',
      'Les séances de 120 personnes et leur suivi. Ensuite, l’acte d’orthophonie, si la nomenclature suit ; sinon, la structure.',
    ],
    wishes: {
      carer_included: 'Une séance sur trois se fait avec le proche, à domicile ou par téléphone.',
      [NOT_OVER_MY_HEAD]: 'La tablette parle à la première personne. On attend que la personne ait fini.',
    },
    sponsors: [
      {
        facility: 'sorbiers',
        said: 'Le plateau de rééducation reçoit vingt-quatre personnes.',
        people: [{ role: 'management', name: 'Bérénice Hallard', email: 'direction@clinique-sorbiers.example' }],
        answers: [null],
      },
    ],
  },
  {
    firm: 'lisibelle',
    call: 'clear',
    title: 'Le consentement que l’on comprend avant de signer',
    askedCents: 5_200_000,
    sentAgo: 18,
    guide: 'deux-pages-trois-questions.pdf',
    answers: [
      'À ceux qui signent pour ne pas déranger. Notre groupe de douze patients a relu 31 formulaires ; il en a renvoyé 27.',
      'Deux pages au lieu de neuf, un dessin, trois questions. Si les réponses ne vont pas, on réexplique, on ne signe pas.',
      '310 consentements dans un service de chirurgie : 41 % de bonnes réponses avant, 83 % après. Deux personnes ont changé d’avis, et c’est heureux.',
      'Quatre minutes de plus par consentement, une demi-journée de formation. Le service juridique doit relire : compter deux mois.',
      'Vingt formulaires et leur relecture par des patients payés. Ensuite, les formulaires sont ouverts à tous ; nous vivons de ceux qu’on nous commande.',
    ],
    wishes: {
      plain_words: 'C’est notre métier. Chaque mot est relu par cinq personnes qui lisent difficilement.',
      carer_included: 'Une troisième page, facultative, est pour le proche.',
    },
  },
  {
    firm: 'clairdit',
    call: 'clear',
    title: 'La lettre de sortie, dite simplement',
    askedCents: 8_900_000,
    sentAgo: 12.5,
    answers: [
      'À ceux qui ne comprennent pas la lettre qu’on leur remet. Dix-neuf patients et quatre médecins nous ont montré où ils décrochent : au deuxième paragraphe.',
      'Un premier jet en mots simples est proposé à côté de la lettre. Le médecin corrige, signe, ou jette. Sans sa signature, rien n’est remis.',
      'Maquette essayée sur 160 lettres : le médecin en a gardé 71 telles quelles, corrigé 66, jeté 23. Aucune étude encore chez les patients : elle est l’objet de cette demande.',
      'Une minute et demie par lettre. Le texte est traité sur un serveur de l’hôpital ; rien ne sort. Une heure de formation, surtout pour apprendre à jeter.',
      'Le raccordement à deux dossiers patients et l’étude. Ensuite, un abonnement par service, dont nous ne savons pas encore le prix juste.',
    ],
  },
  {
    firm: 'oreillane',
    call: 'clear',
    title: 'Entendre le médecin malgré le bruit du couloir',
    askedCents: 3_700_000,
    sentAgo: 19,
    guide: 'la-boite-a-l-accueil.pdf',
    answers: [
      'À ceux qui entendent mal et hochent la tête. La moitié des plus de 75 ans aux urgences, d’après notre comptage sur neuf jours à Valmorin.',
      'Un casque et un micro de la taille d’un stylo, posés dans une boîte à l’accueil. Le médecin accroche le micro, la personne entend. On nettoie, on range.',
      'Soixante essais : trois personnes sur quatre ont mieux répondu aux questions. Nous compterons les questions répétées et la durée de l’entretien.',
      'Cinq minutes pour apprendre. Une personne de l’accueil recharge les boîtes le soir.',
      'Trente boîtes et leur suivi. Ensuite, 240 euros la boîte, pour quatre ans.',
    ],
  },
  {
    firm: 'kairnea',
    call: 'clear',
    title: 'Le double des dix lignes, pour la personne elle-même',
    askedCents: 4_100_000,
    sentAgo: 15.5,
    answers: [
      'Aux patients dont tout le monde reçoit le résumé, sauf eux. Ils nous l’ont demandé dans l’enquête du premier appel, et ils avaient raison.',
      'Le médecin signe une fois ; deux textes partent, l’un pour le confrère, l’autre pour la personne, en phrases courtes, imprimé.',
      'Le résumé existe depuis deux ans. Le double a été remis à 52 personnes : 49 l’ont gardé, 12 l’ont montré à leur pharmacien.',
      'Deux minutes de relecture de plus.',
      'L’écriture de cent phrases types avec des patients. Ensuite, compris dans l’abonnement.',
    ],
  },
  {
    firm: 'voxaline',
    call: 'clear',
    title: 'La transmission dictée, lisible par tous',
    askedCents: 7_500_000,
    sentAgo: 21,
    answers: [
      'Aux transmissions que l’équipe suivante ne relit pas.',
      'La soignante dicte, l’outil range par patient.',
      'Quarante relèves mesurées l’an dernier.',
      'Un boîtier par poste.',
      'Trente boîtiers. Ensuite, une licence.',
    ],
    inadmissible: {
      daysAgo: 9,
      reasons: ['out_of_scope', 'sent_twice'],
      words:
        'L’appel porte sur ce que comprennent les patients. Votre dossier parle des équipes entre elles, et vous l’avez aussi déposé à l’appel sur la nuit, où il a sa place.',
    },
  },
]
