import type { ToldFile } from '../told-file.ts'

/** Those of the call whose committee is about to meet: time given back to care. */
export const TIME_FILES: ToldFile[] = [
  {
    firm: 'calibrane',
    call: 'time',
    title: 'Décrocher à la place de celle qui perfuse',
    askedCents: 3_900_000,
    sentAgo: 52,
    answers: [
      'Au téléphone qui sonne toutes les six minutes pendant que l’on prépare une perfusion. Deux équipes de Valmorin et onze familles ont écrit la règle avec nous.',
      'Une lampe s’allume quand quelqu’un prépare ; les appels vont alors à un collègue désigné, qui répond aux familles dans la minute et note qui rappeler. Deux créneaux par jour, affichés, pour les nouvelles.',
      'De 9,8 interruptions par préparation à 2,6 en dix semaines, dans deux services. Les familles qui disent avoir eu des nouvelles sont passées de 54 à 81 sur cent. Nous suivrons les erreurs de débit déclarées.',
      'Une heure de réunion par équipe, quatre semaines pour s’habituer. Le standard change un renvoi, rien d’autre.',
      'Huit services équipés et une ergonome un jour par semaine. Ensuite, l’hôpital garde tout : il n’y a rien à payer.',
    ],
    sponsors: [
      {
        facility: 'valmorin',
        said: 'La chirurgie et la cardiologie essaient la règle six mois.',
        people: [{ role: 'management', name: 'Nadia Roussel', email: 'nadia@demonstration.example' }],
        answers: ['confirmed'],
      },
    ],
  },
  {
    firm: 'ondelune',
    call: 'time',
    title: 'Des nouvelles aux familles, à l’heure qu’elles ont choisie',
    askedCents: 6_100_000,
    sentAgo: 50,
    answers: [
      'Aux familles qui appellent six fois par jour et aux équipes qui posent la seringue pour répondre. Quarante familles nous ont dit qu’elles préfèrent une heure sûre à une réponse pressée.',
      'À l’entrée, la famille choisit son heure et le moyen. L’infirmière dit trois phrases en fin de tournée, avec l’accord de la personne ; elles partent à l’heure dite, par un appel ou un message. Une question inquiète revient chez une soignante.',
      'Six semaines dans une maison de 84 résidents : les appels reçus ont baissé de 44 %. Trois familles sur quarante ont préféré continuer d’appeler. Nous mesurerons les appels et ce qu’en pensent les résidents.',
      'Quatre minutes par jour pour douze résidents, deux heures de formation. Aucun lien avec le dossier.',
      'Six mois d’appels dans trois lieux et l’étude. Ensuite, un forfait par lit, que deux maisons ont accepté d’écrire à leur budget.',
    ],
    sponsors: [
      {
        facility: 'glycines',
        said: 'L’unité protégée et le premier étage essaient six mois.',
        people: [{ role: 'management', name: 'Yvonne Le Goff', email: 'yvonne@demonstration.example' }],
        answers: ['confirmed'],
      },
    ],
  },
  {
    firm: 'gardevan',
    call: 'time',
    title: 'Une mesure prise une fois, lue partout',
    askedCents: 8_400_000,
    sentAgo: 49,
    answers: [
      'À l’infirmière qui tape trois fois les mêmes constantes. Neuf d’entre elles ont compté avec nous : une heure trente-cinq par garde de douze heures.',
      'La constante se saisit dans un seul logiciel. Notre écran la lit et l’affiche là où l’on en a besoin : réanimation, bloc, urgences. Il n’écrit dans aucun dossier.',
      'Essai de quatre mois entre un service et une réanimation : cinquante et une minutes gagnées par garde. Deux valeurs affichées avec retard, racontées dans l’annexe. Nous suivrons les retards et le temps au lit.',
      'Trois semaines d’informatique par logiciel relié, vingt minutes de formation. Si un logiciel ne répond plus, l’écran le dit en rouge et l’on revient à la feuille.',
      'Le raccordement de quatre logiciels. Ensuite, un abonnement par lit, moins cher qu’une heure de nuit par mois.',
    ],
    sponsors: [
      {
        facility: 'aubrac',
        said: 'La réanimation et la médecine interne essaient neuf mois.',
        people: [{ role: 'management', name: 'Thomas Estève', email: 'thomas@demonstration.example' }],
        answers: ['confirmed'],
      },
    ],
  },
  {
    firm: 'voxaline',
    call: 'time',
    title: 'Dire la constante au lit du malade, ne plus la recopier',
    askedCents: 7_200_000,
    sentAgo: 48,
    answers: [
      'Aux trois écrans et aux trois mots de passe. Douze soignantes de gériatrie à Valmorin ont essayé de dire leurs constantes au lieu de les noter.',
      'La soignante dit « tension quatorze sept », le boîtier répète, elle confirme d’un geste. La mesure se range dans le dossier ; le son est effacé aussitôt.',
      '1 140 mesures dictées : 97 sur cent justes du premier coup, 3 redites. Aucune fausse rangée après confirmation. Nous compterons les minutes au lit du malade.',
      'Un boîtier par soignante, deux heures de formation. Le lien avec le dossier au troisième mois.',
      'Quarante boîtiers et le lien. Ensuite, une licence par service, à un prix encore discuté.',
    ],
  },
  {
    firm: 'clairdit',
    call: 'time',
    title: 'Le courrier prêt à relire, sans une ligne recopiée',
    askedCents: 5_600_000,
    sentAgo: 47.5,
    answers: [
      'Aux secrétaires qui recopient l’en-tête, le correspondant et les résultats, soixante fois par jour. Cinq d’entre elles ont choisi ce qui doit se remplir seul, et ce qui ne le doit pas.',
      'La lettre dictée arrive avec l’en-tête et les résultats déjà à leur place, chacun avec sa date et sa source. La secrétaire relit, le médecin signe. Rien ne part seul.',
      'Trois semaines, 620 courriers : quatre minutes au lieu de neuf. Onze résultats repris d’un autre patient du même nom, tous vus à la relecture : la règle a été changée.',
      'Deux heures de formation. Trois semaines d’informatique. La secrétaire garde la main sur chaque ligne.',
      'Le raccordement à deux laboratoires. Ensuite, un abonnement par secrétariat.',
    ],
  },
  {
    firm: 'sonnelia',
    call: 'time',
    title: 'Savoir pourquoi l’on sonne avant de se lever',
    askedCents: 4_800_000,
    sentAgo: 46.5,
    answers: [
      'Aux allers-retours dans le couloir pour demander pourquoi l’on a sonné. Une équipe en a compté 61 en une journée.',
      'Six touches dessinées près du lit. Le motif s’affiche au poste et sur le téléphone de la soignante, qui arrive avec ce qu’il faut.',
      'Huit chambres, un mois : dix-neuf allers-retours de moins par jour. Les personnes très âgées appuient surtout sur la même touche.',
      'Une pose d’une heure par chambre. L’accord du fabricant de la sonnette en place est demandé.',
      'Quarante chambres. Ensuite, un contrat d’entretien de 190 euros par mois.',
    ],
  },
]
