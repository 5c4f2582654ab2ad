const yesNo = { yes: 'Oui', no: 'Non' }

/** The questions that templates begin with, and the sections that hold them. */
export const fr = {
  sections: {
    summary: { title: 'En quelques mots', help: 'Ce que chacun doit pouvoir comprendre, patients du jury compris.' },
    daily: { title: 'Au quotidien', help: 'Ce qui change pour le patient et pour le soignant, une fois installé.' },
    place: {
      title: 'Ce que cela demande au lieu',
      help: 'Le temps des équipes est compté : dites tout ce qui leur sera demandé.',
    },
    patients: {
      title: 'Ce que disent les patients',
      help: 'Cinq conditions, sans lesquelles ces mesures n’ont rien changé ailleurs.',
    },
    proofs: { title: 'Preuves et mesures', help: 'Ce que l’on sait déjà, et ce que l’essai apprendra.' },
    data: {
      title: 'Données et sécurité',
      help: 'Les lignes du passeport de votre solution sont reprises telles quelles. Aucune donnée de patient ici.',
    },
    trial: { title: 'L’essai', help: '' },
    axes: {
      title: 'L’essai dans le tiers-lieu',
      help: 'Le bilan portera sur trois axes : les soins, le travail, l’établissement.',
    },
    money: { title: 'L’argent, pendant et après', help: '' },
    team: { title: 'L’équipe, et la suite', help: '' },
  },
  questions: {
    summary: {
      label: 'Votre projet, pour quelqu’un qui n’est pas du métier',
      help: 'Ce que c’est, pour qui, ce que cela change. Sans sigle ni mot anglais. Ce texte sera publié si votre dossier est retenu.',
    },
    need: {
      label: 'À quel besoin répondez-vous, et comment le savez-vous ?',
      help: 'Dites quels patients ou soignants vous avez écoutés, et ce qu’ils ont changé à votre solution.',
    },
    steps: {
      label: 'Que se passe-t-il pour le patient et pour le soignant, pas à pas ?',
      help: 'Une journée ordinaire, avant et après. Sans jargon.',
    },
    users: {
      label: 'Qui s’en sert, avec quoi, à quel moment ?',
      help: 'Une ligne par personne : le patient, un proche, l’infirmière de nuit, la secrétaire…',
      columns: { who: 'Qui', device: 'Avec quel appareil', moment: 'À quel moment', time: 'Combien de temps' },
    },
    stops: {
      label: 'Qu’est-ce qui s’arrête quand c’est installé ?',
      help: 'Un papier, un logiciel, une double saisie, un appel. Si rien ne s’arrête, dites-le.',
    },
    leftOut: {
      label: 'Qui risque de rester de côté, et que prévoyez-vous ?',
      help: 'Par exemple les personnes sans téléphone ou sans internet, qui lisent mal le français, qui voient ou entendent mal.',
    },
    alerts: { label: 'Donne-t-elle des alertes auxquelles quelqu’un doit répondre ?', help: '', options: yesNo },
    alertsWho: {
      label: 'Qui répond aux alertes, à quelles heures, et que se passe-t-il la nuit ?',
      help: 'Dites aussi le week-end, et ce qui se passe quand personne ne répond.',
    },
    trainingHours: {
      label: 'Combien d’heures de formation demandez-vous au service, en tout ?',
      help: 'Toutes les personnes comptées : 12 personnes pendant 2 heures font 24. Zéro s’il n’y a rien à apprendre.',
    },
    trainer: {
      label: 'Qui donne ces heures ?',
      help: '',
      options: {
        here: 'Notre équipe, sur place',
        away: 'Notre équipe, à distance',
        ward: 'Une personne du service, que nous formons',
        other: 'Un organisme de formation',
        nobody: 'Personne : il n’y a rien à apprendre',
      },
    },
    trainingHow: {
      label: 'Quand et comment se forme-t-on ?',
      help: 'Pensez à la nuit, aux remplaçants et à ceux qui arriveront plus tard.',
    },
    workload: {
      label: 'Une fois installée, que devient le travail du service ?',
      help: '',
      options: {
        less: 'Il diminue',
        same: 'Il ne change pas',
        more: 'Il augmente',
        unknown: 'On ne le sait pas encore',
      },
    },
    workloadWho: { label: 'Qui fera ce travail, et sur quel temps ?', help: 'Un métier, et des minutes par jour.' },
    software: {
      label: 'Avec quels logiciels de l’hôpital doit-elle échanger ?',
      help: '',
      options: {
        record: 'Le dossier du patient',
        identity: 'Les identités des patients',
        results: 'Les résultats (laboratoire, imagerie)',
        prescriptions: 'Les prescriptions',
        planning: 'Les rendez-vous ou les lits',
        mail: 'La messagerie sécurisée',
        none: 'Aucun : elle marche seule',
      },
    },
    softwareHow: {
      label: 'Comment se fait ce lien, et où marche-t-il déjà ?',
      help: 'Le format, le temps demandé à l’informatique du lieu, le délai. Que fait le service en attendant ?',
    },
    costToPlace: {
      label: 'L’essai coûte-t-il quelque chose au lieu ?',
      help: 'Matériel, abonnement, travaux, temps non remplacé.',
      options: yesNo,
    },
    costDetail: {
      label: 'Que paie le lieu, et combien ?',
      help: '',
      columns: { what: 'Quoi', amount: 'Combien (€)', when: 'Quand' },
    },
    tested: {
      label: 'Où en est la solution ?',
      help: '',
      options: {
        daily: 'Elle sert tous les jours dans un lieu de soins',
        tried: 'Elle a été essayée dans un lieu de soins',
        few: 'Quelques personnes l’ont essayée',
        nobody: 'Elle n’a encore servi à personne',
      },
    },
    testedWhere: { label: 'Où, depuis quand, et quel service peut en parler ?', help: '' },
    evidence: {
      label: 'Qu’est-ce qui montre que cela marche ?',
      help: 'Études, mesures avant et après, avis recueillis. Dites aussi ce qui n’a pas marché.',
    },
    measures: {
      label: 'Que mesurerez-vous pendant l’essai ?',
      help: 'Deux ou trois chiffres suffisent : un pour le patient, un pour le travail des équipes.',
      columns: { what: 'Ce qui est mesuré', how: 'Comment, et par qui', now: 'Aujourd’hui', aim: 'Ce que vous visez' },
    },
    healthData: {
      label: 'La solution garde-t-elle des données de santé ?',
      help: 'Tout ce qui dit quelque chose de la santé d’une personne que l’on peut reconnaître.',
      options: yesNo,
    },
    dataWhat: {
      label: 'Lesquelles, où vont-elles, qui les lit, combien de temps ?',
      help: 'En mots simples. Dites aussi ce que la personne peut refuser.',
    },
    hosting: { label: 'Où ces données sont-elles hébergées ?', help: '' },
    privacy: { label: 'Comment la vie privée est-elle protégée ?', help: '' },
    device: { label: 'Est-ce un dispositif médical ?', help: '' },
    security: { label: 'Quand sa sécurité a-t-elle été éprouvée ?', help: '' },
    accessible: { label: 'Chacun peut-il s’en servir à l’écran ?', help: '' },
    usesAi: {
      label: 'Utilise-t-elle de l’intelligence artificielle ?',
      help: 'Un modèle appris sur des données, quelle que soit sa taille.',
      options: {
        no: 'Non',
        sorts: 'Oui : elle trie ou range',
        suggests: 'Oui : elle propose, une personne décide',
        decides: 'Oui : elle décide elle-même',
      },
    },
    aiData: {
      label: 'Sur quelles données a-t-elle appris, et où se trompe-t-elle ?',
      help: 'Dites pour quels patients elle marche moins bien.',
    },
    aiCheck: { label: 'Qui vérifie ce qu’elle dit, et comment l’arrête-t-on ?', help: '' },
    sites: { label: 'Dans combien de lieux se fera l’essai ?', help: '' },
    beds: { label: 'Combien de lits ou de patients sont concernés, en tout ?', help: '' },
    where: {
      label: 'Un lieu vous attend-il déjà ?',
      help: 'Laissez vide sinon. Ceux que vous nommez seront invités à confirmer.',
    },
    calendar: {
      label: 'Quelles sont les étapes de l’essai ?',
      help: 'Le mois 1 est celui de la signature.',
      columns: { step: 'Étape', from: 'Du mois', to: 'Au mois', who: 'Qui s’en charge' },
    },
    risks: { label: 'Qu’est-ce qui peut faire échouer l’essai, et que ferez-vous alors ?', help: '' },
    takePart: {
      label: 'Comment les patients et les équipes du lieu prendront-ils part à l’essai ?',
      help: 'Qui choisit ce qui change, à quel moment, et comment ce temps est reconnu.',
    },
    fromPlace: {
      label: 'De quoi avez-vous besoin sur place ?',
      help: '',
      options: {
        ward: 'Un service volontaire',
        patients: 'Des patients d’accord pour essayer',
        computing: 'Du temps de l’informatique',
        room: 'Un local ou du matériel',
        method: 'Une aide pour mesurer',
        law: 'Une aide juridique',
      },
    },
    axisCare: { label: 'Les soins : que doit-on voir de mieux, et comment le verra-t-on ?', help: '' },
    axisWork: {
      label: 'Le travail : que doit-il devenir pour les équipes, et comment le verra-t-on ?',
      help: 'Temps, interruptions, fatigue, plaisir à travailler.',
    },
    axisFacility: {
      label: 'L’établissement : qu’y gagne-t-il, et comment le verra-t-on ?',
      help: 'Durées de séjour, trajets, achats évités, organisation.',
    },
    early: {
      label: 'Qu’est-ce qui vous ferait arrêter l’essai plus tôt ?',
      help: 'Un chiffre, un fait, un signalement.',
    },
    chosenMeasures: {
      label: 'Quelles mesures dites par les patients avez-vous choisies ?',
      help: 'Le nom du questionnaire suffit : n’en recopiez pas les questions.',
      columns: {
        scale: 'Mesure',
        about: 'Ce qu’elle dit',
        moments: 'À quels moments',
        minutes: 'Minutes pour le patient',
      },
    },
    channel: {
      label: 'Par où le patient répond-il ?',
      help: '',
      options: {
        device: 'Par son appareil de traitement',
        followed: 'Pendant le suivi qu’il a déjà',
        apart: 'Autrement',
      },
    },
    channelWhy: {
      label: 'Pourquoi le patient y répondra-t-il longtemps ?',
      help: 'Ailleurs, un recueil à part du traitement n’a pas été rempli longtemps.',
    },
    circuit: {
      label: 'Qui lit les réponses, quand, et qu’en voit le patient ?',
      help: '',
      columns: { who: 'Qui', delay: 'Sous quel délai', does: 'Ce qu’il en fait', back: 'Ce qu’en voit le patient' },
    },
    cohort: { label: 'Combien de patients suivrez-vous ?', help: '' },
    cohortHow: {
      label: 'Comment sont-ils choisis, et qui leur demande leur accord ?',
      help: 'Dites aussi quand les équipes sont formées : avant le premier patient.',
    },
    comparison: {
      label: 'À quoi comparerez-vous ?',
      help: 'Un groupe sans ce recueil, un autre centre, les mêmes patients avant.',
    },
    evaluationCost: { label: 'Que coûte l’évaluation ?', help: 'Elle doit être comprise dans le montant demandé.' },
    otherwise: {
      label: 'Que ferez-vous autrement que l’étude PRAQ ?',
      help: 'Elle n’a montré aucun effet mesurable sur la pratique, et les cliniciens l’ont jugée peu utile.',
    },
    costs: {
      label: 'Que coûte le projet, année par année ?',
      help: 'Une ligne par dépense, en euros.',
      columns: { item: 'Dépense', one: 'Année 1', two: 'Année 2', three: 'Année 3', by: 'Payée par' },
    },
    otherAid: {
      label: 'Quelles aides publiques avez-vous reçues depuis trois ans ?',
      help: 'Organisme, année, montant. « Aucune » est une réponse.',
    },
    price: {
      label: 'Que coûtera la solution à un service, par an, après l’essai ?',
      help: 'Tout compris : abonnement, matériel, entretien, formation.',
    },
    payer: {
      label: 'Qui paiera après l’essai ?',
      help: '',
      options: {
        place: 'L’établissement',
        insurance: 'L’assurance maladie',
        mutual: 'Une mutuelle ou un assureur',
        authority: 'Une collectivité ou une agence',
        patient: 'Le patient',
        unknown: 'On ne le sait pas encore',
      },
    },
    payerWhy: {
      label: 'Qu’est-ce qui le montre ?',
      help: 'Une intention d’achat, un tarif, une demande de remboursement en cours.',
    },
    payerPlan: { label: 'Que ferez-vous pour le savoir avant la fin de l’essai ?', help: '' },
    plan: {
      label: 'Votre plan d’affaires sur trois ans',
      help: 'Facultatif. Lu seulement par les financeurs que vous cochez, et par les coordinateurs.',
    },
    team: {
      label: 'Qui fait le travail ?',
      help: 'Un rôle par ligne, sans nom de famille.',
      columns: { role: 'Rôle', experience: 'Expérience', time: 'Temps consacré' },
    },
    continuity: { label: 'Que deviennent le service et les données si votre structure s’arrête ?', help: '' },
    afterwards: {
      label: 'Que se passe-t-il dans le service le jour où l’argent de l’essai s’arrête ?',
      help: 'Ce qui reste, qui s’en occupe, ce que cela coûte.',
    },
  },
}
