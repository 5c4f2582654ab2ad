import type { Twins } from './twins.ts'

/** What is lived at home, by night too, and what its paperwork costs. */
export const HOME: Twins[] = [
  {
    patient: {
      title: 'Une semaine entière de boites à trier pour mon père',
      story:
        'Quatorze comprimés par jour, matin midi soir coucher. Il mélange, il oublie celui de 18h, il reprend celui du matin. Je passe chaque dimanche remplir les cases mais j’habite à 80 km et je ne sais pas ce qu’il fait le reste du temps.',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
    clinician: {
      title: 'Observance du patient polymédiqué vivant seul',
      story:
        'Infirmière libérale, je prépare les semainiers sur prescription mais je ne passe qu’une fois par semaine. Je retrouve les alvéoles non prises ou vidées d’un coup. Rien ne m’alerte entre deux passages et le médecin augmente les doses d’un traitement qui n’est pas suivi.',
      sufferers: ['patients', 'professionals'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Elle est restée par terre toute la nuit',
      story:
        'Ma voisine de palier a 86 ans. Glissade dans la salle de bain à 22h, on l’a trouvée à 9h le lendemain, glacée. Le médaillon était accroché à la porte, elle ne veut pas le mettre, elle dit que c’est pour les vieux.',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
    clinician: {
      title: 'Réduire le temps passé au sol après une chute',
      story:
        'En court séjour gériatrique, les rhabdomyolyses et hypothermies après station prolongée à terre restent fréquentes. La téléalarme classique est refusée ou non portée au moment de l’accident. Il nous faut une détection discrète, sans geste à faire, acceptée par la personne.',
      sufferers: ['patients', 'organisation'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Papa sort à 3 h du matin en pyjama pour aller travailler',
      story:
        'Il a été boulanger quarante ans. Depuis qu’il perd la tête il se lève et il part. Les gendarmes l’ont ramené deux fois. Je dors devant la porte d’entrée sur un matelas. Je refuse de l’enfermer mais je n’en peux plus.',
      sufferers: ['carers', 'patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Déambulation nocturne et risque de fugue dans la maladie d’Alzheimer',
      story:
        'À l’accueil de jour, les aidants nous décrivent des errances avec mise en danger. Les solutions proposées sont soit la contention, soit des balises perçues comme du flicage. Nous voudrions un dispositif éthique qui prévienne la bonne personne et apaise au lieu de bloquer.',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'La nuit où il s’est mis à râler j’ai appelé le 15',
      story:
        'Mon mari voulait mourir dans notre chambre. On nous avait dit que tout était prévu. Mais à deux heures du matin, cette respiration, moi toute seule, j’ai paniqué. Il est parti avec les pompiers et il est mort dans un couloir. Je m’en veux tous les jours.',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
    clinician: {
      title: 'Permanence palliative aux heures non ouvrables',
      story:
        'Notre équipe mobile intervient de 9 h à 17 h. Hors de ces horaires, les prescriptions anticipées restent dans la boîte car personne ne guide les familles pour les utiliser. Les passages en urgence de fin de vie à domicile surviennent presque tous entre le soir et l’aube.',
      sufferers: ['patients', 'carers', 'professionals'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Un trou noir au talon à force de rester couché',
      story:
        'Je suis tétraplégique. J’ai un matelas qui se dégonfle tout seul et des auxiliaires qui changent sans arrêt, on me tourne quand on y pense. Six mois pour refermer une plaie que deux coussins auraient évitée.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Prévention des escarres chez les personnes alitées suivies par le SSIAD',
      story:
        'Les changements de position ne sont ni planifiés ni tracés entre aides-soignantes, famille et infirmiers. Les supports anti-escarres sont mal réglés et jamais contrôlés. Nous découvrons des stades 3 alors que la rougeur initiale datait de plusieurs jours.',
      sufferers: ['patients', 'professionals'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Vingt pages à remplir tous les deux ans pour prouver que je suis aveugle',
      story:
        'Le dossier de la MDPH, avec des pièces à scanner et un certificat que mon médecin met des semaines à faire. Je dois demander à quelqu’un de le lire à ma place. Entre temps mes droits ont sauté, quatre mois sans allocation.',
      sufferers: ['patients'],
      setting: 'elsewhere',
    },
    clinician: {
      title: 'Renouvellement des droits handicap : complexité et ruptures',
      story:
        'Comme assistante de service social, la moitié de mon temps part dans la constitution de demandes dont les justificatifs n’ont pas changé. Une pièce manquante renvoie tout au début. Les délais d’instruction entraînent des interruptions de prestation pour des situations pourtant définitives.',
      sufferers: ['patients', 'professionals', 'organisation'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Tous les jours une tête nouvelle chez nous et personne se parle',
      story:
        'Il y a l’aide-ménagère, l’infirmier, la kiné, le portage des repas, la garde du soir. Le cahier sur le frigo, la moitié n’écrit pas dedans. Mon épouse a eu deux toilettes un jour et zéro le lendemain. C’est moi qui fait le standard à 81 ans.',
      sufferers: ['carers', 'patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Outil de liaison partagé entre intervenants du domicile',
      story:
        'Coordinatrice d’un service d’aide et de soins, je dois articuler huit métiers employés par cinq structures. Plannings et transmissions sont cloisonnés, les auxiliaires n’ont pas accès à nos logiciels. Des passages se chevauchent ou manquent, et c’est l’aidant qui arbitre.',
      sufferers: ['professionals', 'carers', 'patients'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'On jette des fauteuils neufs et moi je n’ai pas de quoi payer le mien',
      story:
        'A la déchetterie j’ai vu passer trois déambulateurs et un fauteuil roulant presque neuf. Mon reste à charge à moi c’est 900 €. Un endroit qui récupère, qui répare et qui prête, ça doit pas être sorcier.',
      sufferers: ['patients'],
      setting: 'town',
    },
    clinician: {
      title: 'Réemploi et prêt d’aides techniques',
      story:
        'Ergothérapeute, je préconise du matériel que les gens n’achètent pas faute de moyens, pendant que des équipements peu servis dorment dans les caves après un décès. Il n’existe ici ni inventaire, ni filière de remise en état et de désinfection, ni essai avant achat.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Une coupure de courant et ma fille s’arrête de respirer',
      story:
        'Elle a 9 ans, un respirateur, un aspirateur à mucosités, un concentrateur. L’orage de juin nous a laissé cinq heures sans électricité. La batterie en tient trois. J’ai fini chez les pompiers. Qui prévient qui, dans ces cas là ?',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
    clinician: {
      title: 'Sécuriser les patients ventilés à domicile en cas de panne électrique',
      story:
        'Prestataire respiratoire, nous suivons une centaine de personnes à haut risque vital. Lors d’un délestage ou d’une tempête, nous ignorons qui est touché et l’autonomie restante des appareils. La liste du distributeur n’est pas la nôtre et l’astreinte est saturée en une demi-heure.',
      sufferers: ['patients', 'organisation'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Sortie de la maternité à deux jours, livrée à moi même',
      story:
        'Premier bébé, montée de lait le soir même, seins en feu, il hurlait. Pas de place chez la sage femme avant une semaine. J’ai pleuré tous les jours jusqu’à la visite du mois, et personne ne m’a demandé comment moi j’allais.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Suivi du post-partum précoce dans les territoires sous-dotés',
      story:
        'Sage-femme de PMI, je constate que les retours avant 72 heures ne sont pas couverts par un passage à domicile. Difficultés d’allaitement, ictère, dépression périnatale : nous intervenons trop tard. Le lien entre la maternité et les libérales repose sur la débrouille de l’accouchée.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
]
