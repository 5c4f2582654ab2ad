import type { ToldFile } from '../told-file.ts'

/** Those who joined the open call, beside the four that the story began with. */
export const NIGHT_LATER_FILES: ToldFile[] = [
  {
    firm: 'nuitombre',
    call: 'night',
    title: 'Une chambre où l’on dort',
    askedCents: 4_200_000,
    sentAgo: 5,
    guide: 'rien-avant-six-heures.pdf',
    answers: [
      'À ceux qui n’ont pas dormi depuis leur arrivée. Nous avons passé neuf nuits dans les couloirs : ce qui réveille, ce n’est pas l’urgence, c’est la porte, le chariot et la poubelle à pédale.',
      'Un kit pour seize chambres : ferme-portes lents, roulettes souples, veilleuses basses, et une règle écrite par l’équipe : rien avant six heures si rien ne presse.',
      'Deux services mesurés : 14 réveils par nuit avant, 6 après. 52 patients interrogés. Nous mesurerons aussi les somnifères demandés.',
      'Une journée d’installation par service, une réunion d’équipe, aucune informatique. Le service technique garde les pièces.',
      'Six services équipés. Ensuite, 2 100 euros par service, une seule fois.',
    ],
    wishes: {
      time_saved: 'Moins de sonnettes la nuit : onze par nuit contre dix-neuf dans les deux services.',
      'Aucune caméra dans une chambre.':
        'Aucune caméra. Le bruit est mesuré dans le couloir, en décibels, jamais enregistré.',
    },
    sponsors: [
      {
        facility: 'aubrac',
        said: 'Deux services de médecine essaient le kit dès janvier.',
        people: [
          { role: 'clinician', name: 'Perrine Vauquelin', email: 'p.vauquelin@saint-aubrac.example' },
          { role: 'management', name: 'Thomas Estève', email: 'thomas@demonstration.example' },
        ],
        answers: ['corrected', null],
        words: 'Un service, pas deux : l’autre est en travaux jusqu’en avril.',
      },
    ],
  },
  {
    firm: 'partagel',
    call: 'night',
    title: 'Une infirmière de nuit pour cinq maisons',
    askedCents: 10_500_000,
    sentAgo: 3,
    guide: 'appeler-la-garde.pdf',
    answers: [
      'Aux nuits sans infirmière. Les directrices de cinq EHPAD du bord de mer ont dessiné la garde avec nous, une nuit de novembre, autour d’une table.',
      'Une infirmière tourne entre cinq maisons. L’aide-soignante décrit, l’outil ordonne les appels, l’infirmière dit : je viens, j’attends, j’appelle le médecin. Chaque réponse est écrite et relue au matin.',
      'Dix-huit mois de garde partagée, 1 460 appels, 212 déplacements. Les envois aux urgences entre minuit et six heures ont baissé de 38 %. Deux mauvaises décisions, analysées, racontées dans l’annexe.',
      'Quatre infirmières volontaires, une voiture. Trois heures de formation pour les aides-soignantes de nuit.',
      'La voiture, l’outil et la moitié des gardes pendant un an. Ensuite, l’assurance maladie et les cinq maisons, à parts égales.',
    ],
    wishes: {
      carer_included: 'La famille est prévenue au matin de toute visite de nuit, par la maison, au téléphone.',
      time_saved: 'Vingt minutes d’attente en moyenne, contre une heure dix au téléphone du centre 15.',
    },
    sponsors: [
      {
        facility: 'glycines',
        said: 'La maison entre dans la garde partagée dès février.',
        people: [{ role: 'management', name: 'Yvonne Le Goff', email: 'yvonne@demonstration.example' }],
        answers: ['refused'],
        words:
          'Nous n’avons pas donné cet accord. Nous en parlions, rien n’est signé, et l’équipe n’a pas été consultée.',
      },
    ],
  },
  {
    firm: 'gardevan',
    call: 'night',
    title: 'Connaître un patient en trois écrans quand on est de garde',
    askedCents: 7_800_000,
    sentAgo: 1.5,
    answers: [
      'À l’interne qui découvre à deux heures du matin quelqu’un qu’il n’a jamais vu. Vingt-trois internes ont dit ce qu’ils cherchent d’abord.',
      'Trois écrans : pourquoi il est là, ce qui a changé depuis hier, ce que la personne a refusé. Rien d’autre. Le reste est à un clic.',
      'Six mois dans un service : de onze minutes à quatre pour se faire une idée, mesuré par un chercheur assis derrière. Nous suivrons les prescriptions annulées au matin.',
      'Trois semaines avec l’informatique, vingt minutes de formation. L’outil lit le dossier, il n’y écrit rien.',
      'Le raccordement à deux dossiers patients. Ensuite, un abonnement par lit.',
    ],
    wishes: {
      data_leaves_the_hospital: 'Rien n’en sort : l’outil tourne sur un serveur de l’hôpital.',
      more_typing: 'Aucune saisie. Il lit ce qui est déjà écrit.',
      'Aucune caméra dans une chambre.': 'Il n’y en a pas.',
    },
  },
  {
    firm: 'veillandre',
    call: 'night',
    title: 'Quelqu’un au bout du fil, quand l’angoisse monte',
    askedCents: 6_300_000,
    sentAgo: 0.6,
    guide: 'affichette-du-chevet.pdf',
    answers: [
      'À ceux qui n’osent pas sonner parce que l’infirmière court. Trente-deux patients nous ont raconté leur nuit.',
      'Un téléphone au chevet, une touche. Une personne formée à l’écoute répond, de 21 heures à 7 heures. Si elle s’inquiète, elle appelle le service, avec l’accord de la personne, sauf danger.',
      'Sept mois à Lyssac : 604 appels, dix-sept minutes en moyenne, 29 transmis au service. Neuf personnes sur dix rappelleraient.',
      'Une affichette, un téléphone. Le service désigne qui reçoit les appels transmis.',
      'Deux écoutants pendant un an. Ensuite, la fondation de l’hôpital s’est engagée pour moitié.',
    ],
    wishes: {
      someone_to_talk_to: 'Une personne, la même plusieurs nuits de suite si on le souhaite.',
      without_a_human: 'Aucune machine ne répond.',
    },
  },
  {
    firm: 'calibrane',
    call: 'night',
    title: 'Voir qui est occupé, sans crier dans le couloir',
    askedCents: 2_400_000,
    sentAgo: null,
    answers: [
      'À l’équipe de nuit qui s’appelle d’un bout à l’autre du couloir, et réveille tout le monde.',
      'Une lampe de couleur à chaque porte, posée sur le cadre, sans fil : vert, je suis là ; orange, j’ai besoin de toi ; rouge, viens.',
      'Un premier service l’essaie depuis quinze jours.',
      '',
      '',
    ],
  },
  {
    firm: 'trajelan',
    call: 'night',
    title: 'Trouver un retour le dimanche soir',
    askedCents: 5_000_000,
    sentAgo: null,
    answers: ['Aux patients qui pourraient rentrer le dimanche et attendent le lundi.', '', '', '', ''],
  },
  {
    firm: 'lisibelle',
    call: 'night',
    title: 'Ce qui se passe la nuit, expliqué en arrivant',
    askedCents: 1_800_000,
    sentAgo: null,
    answers: [
      'À ceux qui prennent peur parce que personne ne leur a dit que l’on passerait à deux heures.',
      'Une carte posée sur la table de nuit : qui passe, à quelle heure, comment appeler, ce qui fait du bruit.',
      '',
      'Rien à installer. L’équipe de jour remet la carte à l’arrivée.',
      '',
    ],
  },
]
