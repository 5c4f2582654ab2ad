import type { WholeSheet } from '../told-sheet.ts'

/** Firms that answer for nights and weekends. */
export const NIGHT_SHEETS = {
  nuitombre: {
    users: [
      ['La personne', 'Rien', 'La nuit', 'Sans limite'],
      ['L’équipe de nuit', 'Des portes et des roulettes', 'Toute la nuit', 'Sans limite'],
    ],
    stops: 'La poubelle à pédale, la porte qui claque et la tension prise à cinq heures sans raison.',
    leftOut: 'Les services qui ne peuvent pas attendre six heures : la règle s’écrit avec chacun.',
    hours: 14,
    trainer: 'nobody',
    workload: 'same',
    software: ['none'],
    testedWhere: 'Dans deux services de médecine, 52 patients interrogés.',
    measures: [
      ['Réveils par nuit', 'Demandés au patient le matin', '14', '6'],
      ['Somnifères demandés', 'Pharmacie du service', '9 par nuit', '4'],
    ],
    sites: 6,
    beds: 180,
    months: 8,
    risks: 'Que la règle s’oublie au premier remplacement : elle est affichée et relue chaque mois.',
    costs: [
      ['Six services équipés', 68],
      ['Installation', 20],
      ['Mesures du bruit', 12],
    ],
    otherAid: 'Aucune.',
    price: 2_100,
    payer: ['place'],
    team: [
      ['Ergonome', '13 ans', 'Deux jours par semaine'],
      ['Menuisier', '20 ans', 'À la pose'],
    ],
    afterwards: 'Les pièces restent et se réparent avec l’atelier de l’hôpital. Il n’y a rien à payer.',
  },
  partagel: {
    users: [
      ['L’aide-soignante de nuit', 'Un téléphone', 'Quand elle hésite', '3 minutes'],
      ['L’infirmière de garde', 'Une voiture et un téléphone', 'De 21 h à 7 h', 'Toute la nuit'],
    ],
    stops: 'L’appel au 15 « pour être tranquille », et la nuit seule sans personne à qui demander.',
    leftOut: 'Les maisons à plus de quarante minutes de la garde : elles n’y entrent pas.',
    alertsWho:
      'L’infirmière de garde, dans les dix minutes. Si elle roule déjà, elle rappelle et dit quand elle arrive.',
    hours: 55,
    trainer: 'here',
    workload: 'less',
    software: ['none'],
    testedWhere: 'Dans cinq EHPAD du bord de mer depuis dix-huit mois.',
    measures: [
      ['Envois aux urgences de minuit à six heures', 'Registre des maisons', '38 par mois', '24'],
      ['Décisions revues au matin', 'Relecture de l’équipe de jour', '6 %', '4 %'],
    ],
    dataWhat:
      'La question, la réponse et l’heure, gardées un an dans le dossier de la maison. La famille les lit si elle le demande.',
    sites: 5,
    beds: 410,
    months: 12,
    risks: 'Que les gardes ne soient pas toutes pourvues : deux infirmières remplaçantes sont engagées.',
    costs: [
      ['Gardes de nuit', 62],
      ['Voiture et outil', 24],
      ['Évaluation', 14],
    ],
    otherAid: 'Agence régionale de santé, 2024, 120 000 euros.',
    price: 18_000,
    payer: ['insurance', 'place'],
    team: [
      ['Infirmières de garde, quatre', '8 à 25 ans', 'Une nuit sur quatre'],
      ['Directrices, cinq', 'Responsables du projet', 'Une réunion par mois'],
    ],
    afterwards:
      'La garde continue à parts égales entre l’assurance maladie et les maisons, si la baisse des transferts se confirme.',
  },
  gardevan: {
    users: [
      ['L’interne de garde', 'Le poste du service', 'Quand on l’appelle', '4 minutes'],
      ['L’infirmière', 'Le même écran', 'Avant d’appeler', '1 minute'],
    ],
    stops: 'Les onze minutes passées à chercher trois écrans plus loin.',
    leftOut: 'Les dossiers sur papier : ils ne s’affichent pas, et l’écran le dit.',
    hours: 28,
    trainer: 'here',
    workload: 'less',
    software: ['record', 'results', 'prescriptions'],
    softwareHow:
      'Lecture seule, en FHIR, des trois sources. Trois semaines d’informatique ; deux dossiers du marché sont déjà lus.',
    testedWhere: 'Dans un service de médecine, six mois, avec un chercheur sur place.',
    ai: {
      does: 'sorts',
      data: 'Des règles écrites avec vingt-trois internes, et un tri appris sur 800 nuits relues. Il range mal les séjours de moins de douze heures.',
      check: 'Rien n’est caché : tout reste à un clic. L’ordre se remet à celui du dossier d’une touche.',
    },
    measures: [
      ['Minutes pour se faire une idée', 'Chercheur assis derrière', '11', '4'],
      ['Prescriptions annulées au matin', 'Relevé du service', '18 %', '12 %'],
    ],
    dataWhat:
      'Rien n’est gardé chez nous : l’écran lit le dossier et s’efface. Qui a regardé est écrit dans le journal de l’hôpital.',
    sites: 2,
    beds: 110,
    months: 9,
    risks: 'Que le dossier patient change de version : nous lisons trois versions, et nous testons chaque mise à jour.',
    costs: [
      ['Raccordement à deux dossiers', 57],
      ['Étude en service', 28],
      ['Formation', 15],
    ],
    otherAid: 'Aucune.',
    price: 5_900,
    payer: ['place'],
    team: [
      ['Urgentiste', '9 ans', 'Un jour par semaine'],
      ['Développeuses, deux', '4 et 11 ans', 'Temps plein'],
    ],
    afterwards: 'L’abonnement court par lit. Arrêté, l’écran disparaît et le dossier reste comme il était.',
  },
  veillandre: {
    users: [
      ['La personne qui ne dort pas', 'Le téléphone du chevet', 'De 21 h à 7 h', '17 minutes'],
      ['L’écoutant', 'Un poste d’écoute', 'Toute la nuit', '17 minutes'],
    ],
    stops: 'La sonnette que l’on n’ose pas tirer, et l’angoisse du petit matin.',
    leftOut: 'Qui n’entend pas : un message écrit est possible, la réponse vient moins vite.',
    alertsWho:
      'L’écoutant prévient le service avec l’accord de la personne, sauf danger. Le service désigne chaque soir qui reçoit.',
    hours: 10,
    trainer: 'away',
    workload: 'same',
    software: ['none'],
    testedWhere: 'À Lyssac depuis sept mois, 604 appels.',
    measures: [
      ['Personnes qui rappelleraient', 'Une question à la sortie', '90 %', '90 %'],
      ['Appels transmis au service', 'Journal d’écoute', '29 sur 604', 'Moins de 5 %'],
    ],
    dataWhat: 'L’heure et la durée de l’appel, jamais le contenu. Aucune conversation n’est enregistrée.',
    sites: 3,
    beds: 240,
    months: 12,
    risks: 'Qu’une personne en danger n’appelle pas : la ligne ne remplace ni la ronde ni la sonnette.',
    costs: [
      ['Deux écoutants', 74],
      ['Téléphones et affichettes', 10],
      ['Suivi par une psychologue', 16],
    ],
    otherAid: 'Fondation de l’hôpital, moitié des heures depuis 2025.',
    price: 8_400,
    payer: ['place', 'mutual'],
    team: [
      ['Écoutants formés, six', '2 à 14 ans', 'Par nuit'],
      ['Psychologue', '15 ans', 'Deux jours par mois'],
    ],
    afterwards: 'La ligne continue à moitié payée ; l’autre moitié se décide sur le nombre d’appels transmis.',
  },
} satisfies Record<string, WholeSheet>
