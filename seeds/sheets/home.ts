import type { WholeSheet } from '../told-sheet.ts'

/** Firms that answer for the way home: calls, wounds, letters, exercises. */
export const HOME_SHEETS = {
  ondelune: {
    users: [
      ['La personne opérée', 'Son téléphone, même fixe', 'À 24 h, 72 h et 10 jours', '3 minutes'],
      ['L’infirmière de suivi', 'Un poste du service', 'De 9 h à 11 h', '2 heures pour 30 patients'],
    ],
    stops: 'La liste de numéros sur papier et les appels passés au hasard entre deux soins.',
    leftOut:
      'Qui n’a pas de téléphone reçoit la visite de l’infirmière de ville, prévenue le jour de la sortie. Qui parle une autre langue est rappelé avec un interprète.',
    alertsWho:
      'L’infirmière de suivi, dans l’heure, de 9 h à 18 h. La nuit et le week-end, le patient entend d’abord le numéro de la garde du service ; une réponse qui inquiète y est transmise.',
    hours: 24,
    trainer: 'here',
    workload: 'same',
    software: ['record', 'planning'],
    softwareHow:
      'La liste des sorties du jour arrive par fichier. Le lien avec le dossier se fait après six semaines, en format CDA ; il marche à Valmorin. En attendant, le compte rendu s’imprime.',
    testedWhere: 'En chirurgie de jour à Valmorin, depuis quatorze mois. La cadre du service en parle volontiers.',
    measures: [
      ['Retours aux urgences à 7 jours', 'Relevé du service des urgences', '6,1 %', '4 %'],
      ['Temps infirmier par patient', 'Chronométré une semaine par mois', '7 minutes', '5 minutes'],
    ],
    dataWhat:
      'Quatre réponses par appel et le nom du service, gardés trois mois chez un hébergeur certifié. L’infirmière et le chirurgien les lisent. La personne peut refuser les appels à tout moment.',
    sites: 2,
    beds: 900,
    months: 9,
    risks:
      'Que le poste d’infirmière ne soit pas remplacé l’été : le service a prévu une remplaçante formée. Que les appels tombent mal : chacun choisit son heure la veille.',
    costs: [
      ['Poste d’infirmière, six mois', 62],
      ['Lien avec le dossier patient', 26],
      ['Mesures et bilan', 12],
    ],
    otherAid: 'Aide régionale à l’innovation, 2024, 40 000 euros.',
    price: 14_500,
    payer: ['place', 'mutual'],
    team: [
      ['Infirmière de suivi', '12 ans de chirurgie', 'Mi-temps'],
      ['Développeuse', '8 ans', 'Un jour par semaine'],
      ['Cheffe de projet', 'Ancienne cadre de santé', 'Deux jours par semaine'],
    ],
    afterwards:
      'Le poste existe déjà sur le planning. Il reste à payer le forfait par séjour : la direction des soins l’a inscrit au budget suivant si les retours baissent d’un quart.',
    axes: {
      takePart:
        'Six patients déjà opérés relisent chaque question et votent celles qu’on garde. Leur temps est indemnisé, 40 euros par réunion.',
      fromPlace: ['ward', 'computing', 'method'],
      care: 'Moins de retours aux urgences et moins de douleur à trois jours, dite par le patient.',
      work: 'Moins d’appels entrants pendant les soins : comptés par le standard avant et après.',
      facility: 'Un lit libéré plus tôt les jours de forte activité ; la direction suit la durée de séjour.',
      early: 'Deux réponses inquiétantes restées sans rappel dans la même semaine.',
    },
  },
  plaievue: {
    users: [
      ['Le proche ou l’infirmière de ville', 'Un téléphone et une mire en carton', 'Au pansement', '2 minutes'],
      ['L’infirmière experte', 'Un poste sécurisé', 'De 14 h à 18 h', '6 minutes par plaie'],
    ],
    stops: 'Les photos envoyées par messagerie ordinaire, et les consultations demandées par précaution.',
    leftOut:
      'Sans téléphone, l’infirmière de ville prend la photo. La mire sert aussi de réglette pour qui voit mal l’écran.',
    alertsWho:
      'L’infirmière experte répond avant 18 heures, samedi compris. Le dimanche, l’application le dit et donne le numéro de la garde.',
    hours: 36,
    trainer: 'away',
    workload: 'more',
    workloadWho: 'L’infirmière experte, un mi-temps pour 80 plaies suivies, financé par l’essai.',
    software: ['mail'],
    softwareHow:
      'La réponse part à l’infirmière de ville par messagerie sécurisée de santé. Aucun raccordement au dossier pendant l’essai.',
    testedWhere: 'À la clinique des plaies de Saint-Aubrac, 160 plaies suivies en un an.',
    measures: [
      ['Délai entre photo et réponse', 'Horodatage de l’application', '3 jours', '6 heures'],
      ['Hospitalisations pour plaie', 'Relevé du département d’information médicale', '11 %', '7 %'],
    ],
    dataWhat:
      'Des photos de plaies sans visage, leur surface, le nom de la personne. Hébergeur certifié, effacement à la fin du suivi. La personne peut refuser la photo et garder le suivi.',
    sites: 3,
    beds: 240,
    months: 10,
    risks:
      'Que les photos soient floues : la mire refuse la photo et dit pourquoi. Que l’experte soit absente : deux remplaçantes sont formées.',
    costs: [
      ['Mi-temps d’infirmière experte', 55],
      ['Accueil de deux lieux, formation', 30],
      ['Suivi et mesures', 15],
    ],
    otherAid: 'Aucune.',
    price: 9_800,
    payer: ['insurance', 'place'],
    team: [
      ['Infirmière experte en plaies', '15 ans', 'Mi-temps'],
      ['Ingénieur image', '6 ans', 'Deux jours par semaine'],
    ],
    afterwards:
      'L’acte de télésoin paie une partie du mi-temps ; le reste est un abonnement que deux lieux ont déjà accepté par écrit.',
    axes: {
      takePart:
        'Un groupe de quatre proches et deux infirmières de ville se réunit chaque mois et décide de l’ordre des écrans.',
      fromPlace: ['ward', 'patients', 'law'],
      care: 'Une cicatrisation plus tôt, mesurée sur la surface dessinée.',
      work: 'Moins de trajets inutiles pour l’infirmière de ville, notés par elle.',
      facility: 'Des consultations de plaie rendues aux cas qui en ont besoin.',
      early: 'Une aggravation vue sur photo et restée plus de 48 heures sans réponse.',
    },
  },
  trajelan: {
    users: [
      ['La secrétaire du service', 'Son poste', 'La veille de la sortie', '4 minutes'],
      ['Le transporteur, le prestataire', 'Un téléphone', 'Dans l’heure', '1 minute'],
    ],
    stops: 'Onze appels par sortie en moyenne, et la feuille collée sur la porte du bureau.',
    leftOut: 'La famille reçoit un papier, en gros caractères : personne n’a besoin d’internet pour rentrer.',
    alertsWho:
      'La secrétaire de coordination, de 8 h à 18 h. Après, la demande attend le matin et le service le lit tout de suite.',
    hours: 16,
    trainer: 'here',
    workload: 'less',
    software: ['planning'],
    softwareHow:
      'L’heure de sortie est reprise du logiciel des lits quand il l’exporte ; sinon elle se tape. Deux jours d’informatique.',
    testedWhere: 'Dans une communauté de santé du Haut-Vernay depuis deux ans.',
    measures: [
      ['Sorties retardées d’un jour ou plus', 'Relevé des lits', '14 %', '7 %'],
      ['Temps de secrétariat par sortie', 'Chronométré deux semaines', '38 minutes', '12 minutes'],
    ],
    sites: 2,
    beds: 180,
    months: 8,
    risks: 'Que trop peu de transporteurs répondent : nous ne démarrons qu’avec huit accords signés.',
    costs: [
      ['Ouverture de deux territoires', 58],
      ['Formation et suivi', 27],
      ['Mesures', 15],
    ],
    otherAid: 'Agence régionale de santé, 2023, 60 000 euros.',
    price: 3_600,
    payer: ['authority', 'place'],
    team: [
      ['Coordinatrice', 'Ancienne secrétaire médicale', 'Temps plein'],
      ['Développeur', '5 ans', 'Mi-temps'],
    ],
    afterwards:
      'Les prestataires cotisent dès le dixième mois. Le service garde l’écran, sans rien payer la première année.',
    axes: {
      takePart: 'Les secrétaires ont dessiné l’écran et gardent le droit d’en retirer une case chaque mois.',
      fromPlace: ['ward', 'computing'],
      care: 'Personne ne rentre sans lit ni infirmière : compté à 48 heures par un appel.',
      work: 'Moins d’appels et de rappels, comptés au standard.',
      facility: 'Des lits rendus plus tôt le vendredi.',
      early: 'Trois retours annulés le jour même faute de réponse.',
    },
  },
  mirabelis: {
    users: [
      ['La personne qui se rééduque', 'Une tablette prêtée', 'Chaque jour', '20 minutes'],
      ['Le kinésithérapeute', 'Son poste', 'Une fois par semaine', '6 minutes par personne'],
    ],
    stops: 'La feuille d’exercices photocopiée.',
    leftOut: 'Les personnes qui vivent seules et craignent de tomber : un exercice assis leur est toujours proposé.',
    hours: 12,
    trainer: 'here',
    workload: 'more',
    workloadWho: 'Le kinésithérapeute, une heure par semaine, sur son temps de bilan.',
    software: ['none'],
    measures: [
      ['Séances faites à la maison', 'Comptées par la tablette', 'Inconnu', '4 par semaine'],
      ['Marche de six minutes', 'Kinésithérapeute, avant et après', '310 mètres', '350 mètres'],
    ],
    dataWhat:
      'Le nombre de répétitions, sans image. Gardé sur la tablette, lu par le kinésithérapeute, effacé au retour.',
    sites: 1,
    beds: 40,
    months: 12,
    risks:
      'Que les tablettes ne reviennent pas : caution et relance. Que la comparaison soit trop petite : nous le dirons.',
    costs: [
      ['Cent tablettes', 45],
      ['Étude comparative', 40],
      ['Prêt et nettoyage', 15],
    ],
    otherAid: 'Aucune.',
    price: 5_200,
    payer: ['unknown'],
    payerPlan: 'Nous demanderons un avis à la caisse et à deux mutuelles au sixième mois, chiffres en main.',
    team: [
      ['Kinésithérapeute', '9 ans', 'Une demi-journée par semaine'],
      ['Ingénieur', '3 ans', 'Temps plein'],
    ],
    afterwards: 'Les tablettes restent au service. Sans payeur, le suivi s’arrête : nous le disons avant de commencer.',
    axes: {
      takePart: 'Quinze personnes observées chez elles ont choisi la taille des mots et le ton de la voix.',
      fromPlace: ['patients', 'method'],
      care: 'Une marche plus longue à trois mois.',
      work: 'Un réglage par semaine au lieu d’une séance refaite.',
      facility: 'Moins de rendez-vous de reprise.',
      early: 'Une chute pendant un exercice.',
    },
  },
  dermecho: {
    users: [
      ['L’infirmière de l’EHPAD', 'La tablette du service', 'Quand elle doute', '5 minutes'],
      ['Le spécialiste d’astreinte', 'Un ordinateur', 'Sous deux heures', '8 minutes'],
    ],
    stops: 'L’envoi aux urgences « pour voir », et l’attente du lundi.',
    leftOut: 'Les maisons sans réseau dans les chambres : la photo part plus tard, depuis le bureau.',
    alertsWho:
      'Le spécialiste d’astreinte, sous deux heures, dimanche compris. Sans réponse, l’infirmière est rappelée par la régulation.',
    hours: 18,
    trainer: 'away',
    workload: 'same',
    software: ['record'],
    softwareHow: 'L’avis arrive en PDF dans le dossier du résident. Trois logiciels d’EHPAD le rangent seuls.',
    testedWhere: 'Dans neuf EHPAD du Kerven et du Vernay, depuis deux ans.',
    measures: [
      ['Transferts aux urgences le week-end', 'Registre des maisons', '31 par mois', '22'],
      ['Délai de l’avis', 'Horodatage', '2 h 10', '2 h'],
    ],
    dataWhat:
      'La question, deux photos, l’âge et le traitement, gardés cinq ans dans le dossier chez un hébergeur certifié. Le résident ou sa famille peut refuser.',
    sites: 5,
    beds: 380,
    months: 9,
    risks: 'Que l’astreinte manque de gériatres : quatre se sont engagés par écrit.',
    costs: [
      ['Astreinte de week-end', 70],
      ['Formation des maisons', 18],
      ['Mesures', 12],
    ],
    otherAid: 'Fondation régionale, 2024, 25 000 euros.',
    price: 4_300,
    payer: ['insurance'],
    team: [
      ['Dermatologue', '18 ans', 'Astreinte partagée'],
      ['Gériatres, quatre', '6 à 20 ans', 'Un week-end sur quatre'],
      ['Coordinatrice', '4 ans', 'Mi-temps'],
    ],
    afterwards:
      'L’acte de téléexpertise paie l’avis. L’astreinte, elle, coûte 1 900 euros par mois : les maisons la partageront si les transferts baissent.',
    axes: {
      takePart: 'Les familles de trois EHPAD relisent la feuille qui leur explique l’avis.',
      fromPlace: ['ward', 'law'],
      care: 'Moins de transferts évitables, lus dossier par dossier par un gériatre extérieur.',
      work: 'Moins d’hésitation la nuit : trois questions aux infirmières, avant et après.',
      facility: 'Moins de transports.',
      early: 'Un avis rendu trop tard pour une urgence vraie.',
    },
  },
} satisfies Record<string, WholeSheet>
