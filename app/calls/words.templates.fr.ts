/** Five prerequisites without which patients' own measures come to nothing, asked of a sleep-apnoea call. */
const apnoea = {
  indicators: {
    question: 'Avez-vous choisi les quelques mesures dites par les patients, et leur moment ?',
    reason: 'Sans mesures choisies d’avance, on recueille tout et on n’apprend rien.',
  },
  collection: {
    question: 'Le recueil passe-t-il par l’appareil ou le suivi que le patient a déjà ?',
    reason: 'Un recueil à part du traitement n’est pas rempli longtemps.',
  },
  circuit: {
    question: 'Est-il dit qui lit les réponses, quand, et comment elles reviennent au patient ?',
    reason: 'Des réponses que personne ne lit découragent patients et soignants.',
  },
  cohort: {
    question: 'Les patients concernés sont-ils choisis, et les équipes formées avant de commencer ?',
    reason: 'Il faut savoir qui est suivi, et que les équipes aient appris à s’en servir.',
  },
  evaluation: {
    question: 'L’évaluation est-elle prévue et payée, groupe de comparaison compris ?',
    reason: 'Sans évaluation payée, personne ne saura si les soins ont changé.',
  },
}

export const fr = {
  templates: {
    express: {
      name: 'Crise, en quelques heures',
      what: 'Un dossier réduit, des relèves chaque semaine, quinze jours ouverts. La conformité se complète ensuite, à une date promise.',
      rules: `Qui peut répondre : une structure dont la solution fonctionne déjà et peut servir dans un service en quelques jours.
Comment se fait le choix : un jury lit chaque semaine les dossiers reçus avant la relève. Un dossier qui n’est pas prêt passe à la suivante.
Ce qui est demandé plus tard : les pièces marquées « plus tard » sont à fournir à la date du calendrier. Sans elles, l’essai s’arrête.
Ce que paie l’enveloppe : la mise en service et l’essai, jusqu’à la mesure des résultats. Aucune donnée de patient dans les dossiers.`,
      warning: '',
    },
    standard: {
      name: 'Appel ordinaire',
      what: 'Huit semaines ouvertes, une relève, le dossier complet, des auditions, les résultats six semaines après.',
      rules: `Qui peut répondre : une entreprise ou une association, seule ou avec d’autres, dont la solution est prête à être essayée dans un service de soins.
Ce que paie l’enveloppe : la dernière mise au point de la solution et son essai avec des patients et des soignants, jusqu’à la mesure des résultats.
Ce qui est demandé aux lauréats : un essai dans un lieu de soins qui a donné son accord, des résultats mesurés et partagés, aucune donnée de patient dans les dossiers.
Comment se fait le choix : un jury lit chaque dossier selon les critères ci-dessous. Chacun reçoit ses notes et les raisons de la décision.`,
      warning: '',
    },
    tierslieu: {
      name: 'Expérimentation dans un tiers-lieu',
      what: 'Treize semaines ouvertes. Le lieu et ses équipes sont là dès le début ; le bilan porte sur les soins, le travail et l’établissement.',
      rules: `Qui peut répondre : une structure dont la solution a déjà servi à quelques personnes, et qui veut l’éprouver en vie réelle dans notre tiers-lieu.
Ce que le lieu apporte : un service volontaire, un référent, des patients qui ont accepté, l’appui de la direction et de l’informatique.
Ce qui est demandé aux lauréats : former les équipes, mesurer avant et après, remettre un bilan sur trois axes (qualité des soins, qualité du travail, effet pour l’établissement).
Comment se fait le choix : un jury lit chaque dossier selon les critères ci-dessous, puis rencontre les meilleurs. Chacun reçoit ses notes et les raisons de la décision.`,
      warning: '',
    },
    sleep_apnoea: {
      name: 'Apnée du sommeil : mesurer ce que disent les patients',
      what: 'Un essai où les patients traités disent eux-mêmes comment ils vont. Cinq conditions sont vérifiées avant de commencer.',
      rules: `Qui peut répondre : une structure qui suit déjà des patients traités pour une apnée du sommeil, avec les équipes qui les soignent.
Cinq conditions, vérifiées avant de commencer : des mesures choisies, un recueil dans l’appareil ou le suivi existant, un circuit de retour vers le patient et le soignant, des patients choisis et des équipes formées, une évaluation payée.
Une mise en garde : une étude néerlandaise d’un tel questionnaire (PRAQ) n’a montré aucun effet mesurable sur la pratique, et les cliniciens l’ont jugé peu utile. Dites ce que vous ferez autrement.
Comment se fait le choix : un jury lit chaque dossier selon les critères ci-dessous. Chacun reçoit ses notes et les raisons de la décision.`,
      warning:
        'Une étude néerlandaise (PRAQ, 2019) d’un questionnaire rempli par des patients apnéiques n’a montré aucun effet mesurable sur la pratique : les cliniciens l’ont trouvé peu utile. Les cinq conditions de ce modèle visent à ne pas recommencer.',
    },
  },
  documents: {
    kbis: { name: 'Extrait Kbis ou récépissé d’association', help: 'De moins de trois mois.' },
    ce: {
      name: 'Marquage CE et classe, ou raisons de n’en pas avoir',
      help: 'Certificat ou déclaration de conformité, avec l’usage prévu. À défaut, le plan pour l’obtenir.',
    },
    hds: { name: 'Certificat d’hébergeur de données de santé', help: 'Celui de votre hébergeur, avec sa date de fin.' },
    aipd: {
      name: 'Analyse d’impact sur la vie privée (AIPD)',
      help: 'Avec le contact du délégué à la protection des données.',
    },
    evidence: { name: 'Preuves d’efficacité', help: 'Études, rapports d’essai, articles.' },
    clinician: { name: 'Lettre d’un soignant du lieu d’essai', help: 'Qui dit à quoi cela lui servira.' },
    management: { name: 'Lettre de la direction du lieu d’essai', help: 'Qui dit qu’elle est au courant et d’accord.' },
    security: { name: 'Dernier test de sécurité', help: 'Sa date et ses conclusions, sans détail exploitable.' },
    rgaa: {
      name: 'Déclaration d’accessibilité',
      help: 'Pour tout ce que des patients ou des soignants ont à l’écran.',
    },
    interoperability: {
      name: 'Lien avec le logiciel du lieu',
      help: 'Identité nationale de santé, échanges avec le dossier patient, identification des professionnels.',
    },
    continuity: {
      name: 'Plan de continuité',
      help: 'Ce que deviennent le service et les données si votre structure s’arrête.',
    },
    budget: { name: 'Budget détaillé', help: 'Les dépenses, les autres aides reçues depuis trois ans.' },
  },
  knockouts: {
    host: {
      question: 'Acceptez-vous un essai dans un lieu de soins, avec ses équipes et ses patients ?',
      reason: 'Cet appel finance un essai dans un lieu de soins.',
    },
    working: {
      question: 'La solution peut-elle être montrée en train de fonctionner ?',
      reason: 'Cet appel s’adresse à des solutions qui fonctionnent déjà.',
    },
    liquidation: {
      question: 'Votre structure est-elle en liquidation judiciaire ?',
      reason: 'Une structure en liquidation ne peut pas porter un essai.',
    },
    later: {
      question: 'Vous engagez-vous à fournir les pièces de conformité à la date dite ?',
      reason: 'Le dossier réduit n’est ouvert qu’à ceux qui s’y engagent.',
    },
    training: {
      question: 'Formerez-vous les équipes du lieu sur leur temps de travail ?',
      reason: 'Un essai se fait avec des équipes formées.',
    },
    ...apnoea,
  },
  steps: {
    results: 'Résultats, avec les raisons pour chacun',
    hearings: 'Auditions',
    agreement: 'Conventions signées',
    start: 'Début des essais',
    report: 'Bilans remis',
  },
  anchors: [
    'Rien, ou hors sujet.',
    'Très insuffisant : des faiblesses que rien ne rattrape.',
    'Insuffisant : des manques importants.',
    'Bon : répond à l’essentiel, des points à reprendre.',
    'Très bon : quelques réserves mineures.',
    'Excellent : rien d’important à reprendre.',
  ],
}
