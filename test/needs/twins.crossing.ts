import type { Twins } from './twins.ts'

/** What is lost between two places, two calendars or two languages. */
export const CROSSING: Twins[] = [
  {
    patient: {
      title: 'Le lit médical est arrivé trois jours après mon mari',
      story:
        'On nous l’a ramené le jeudi. Le lit, la potence et le fauteuil garde-robe étaient promis pour le jour même. On l’a couché sur le canapé avec mon gendre. Le magasin disait que c’était l’hôpital, et l’hopital disait que c’était le magasin.',
      sufferers: ['patients', 'carers'],
      setting: 'between',
    },
    clinician: {
      title: 'Livraison du matériel désynchronisée de la date de sortie',
      story:
        'Assistante sociale en médecine polyvalente, je commande auprès de prestataires différents, par fax, sans confirmation. Le retour au domicile se fait parfois dans un logement non équipé. Nous n’avons aucune visibilité sur l’état de la commande au moment où le médecin signe.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Deux boites pour la même chose, j’ai pris les deux',
      story:
        'A l’hôpital ils m’ont changé mes cachets. Chez moi j’avais encore les anciens. Pas le même nom, pas la même couleur, alors j’ai tout avalé pendant une semaine et je suis tombée dans les pommes au marché.',
      sufferers: ['patients'],
      setting: 'between',
    },
    clinician: {
      title: 'Conciliation médicamenteuse de sortie non transmise au domicile',
      story:
        'Pharmacien hospitalier, je compare le traitement d’entrée et l’ordonnance finale, mais cette comparaison ne parvient ni à l’officine ni au patient sous une forme lisible. Les redondances de classe, génériques compris, sont la première cause d’iatrogénie que nous revoyons à un mois.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Aux urgences personne ne savait que papa avale de travers',
      story:
        'La maison de retraite l’a envoyé un dimanche avec un simple papier, son nom et sa tension. On lui a donné de l’eau au verre. Il s’est étouffé devant moi. L’équipe de là-bas le sait depuis deux ans qu’il lui faut de l’eau gélifiée.',
      sufferers: ['patients', 'carers'],
      setting: 'between',
    },
    clinician: {
      title: 'Résidents d’EHPAD adressés sans dossier de liaison exploitable',
      story:
        'Urgentiste de garde, je reçois des personnes très dépendantes sans traitement, sans texture alimentaire, sans niveau de soin, sans téléphone de proche. La fiche existe dans le logiciel de l’établissement mais elle n’est ni imprimée ni à jour la nuit. On repart de zéro.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Ils ont réanimé ma grand-mère alors qu’elle ne voulait pas',
      story:
        'Elle l’avait écrit, c’était dans le tiroir de sa table de nuit. Le samu ne pouvait pas deviner. Elle a passé ses neuf derniers jours avec des tuyaux, attachée. J’aurais voulu qu’un simple coup d’œil suffise pour connaitre sa volonté.',
      sufferers: ['patients', 'carers'],
      setting: 'between',
    },
    clinician: {
      title: 'Directives anticipées introuvables au moment de décider',
      story:
        'En intervention, nous avons quelques minutes pour choisir l’intensité de la prise en charge. L’existence d’une limitation de soins ou d’une personne de confiance n’est presque jamais accessible. Par défaut nous intubons, ce qui peut aller contre le souhait exprimé.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Deux heures de brancard pour dix minutes de consultation',
      story:
        'Ma tante a 93 ans et vit en maison de retraite. Pour montrer un grain de beauté au dermato, il a fallu l’ambulance, l’attente, encore l’attente, et retour à la nuit sans avoir diné. Elle a mis quatre jours à s’en remettre. Ça n’aurait pas pu se faire depuis sa chambre ?',
      sufferers: ['patients', 'carers'],
      setting: 'care_home',
    },
    clinician: {
      title: 'Accès aux avis spécialisés sans déplacer les résidents fragiles',
      story:
        'Médecin coordonnateur, je renonce à la moitié des demandes de dermatologie et de gériatrie tant le transport allongé est délétère et coûteux. Nous manquons d’une télé-expertise simple, avec une image de qualité et une réponse sous 48 heures.',
      sufferers: ['patients', 'professionals', 'organisation'],
      setting: 'care_home',
    },
  },
  {
    patient: {
      title: 'Huit mois d’attente pour un ophtalmo alors qu’il y a des trous',
      story:
        'J’ai un glaucome. Le jour de mon rendez-vous, la salle était à moitié vide, la secrétaire m’a dit que plein de gens ne viennent pas. J’aurais sauté dans le bus le matin même si on m’avait prévenu qu’une place se libérait !',
      sufferers: ['patients'],
      setting: 'town',
    },
    clinician: {
      title: 'Créneaux perdus par les consultations non honorées',
      story:
        'Environ 14 % de nos plages sont vacantes du fait de patients absents qui n’ont pas annulé, alors que la file active dépasse deux cents demandes. Rappeler une liste à la main prend trop de temps au secrétariat. Nous cherchons à réattribuer le jour même, équitablement.',
      sufferers: ['patients', 'organisation'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'J’ai lu « carcinome » sur mon téléphone un samedi soir',
      story:
        'Un mail : vos examens sont disponibles. J’ai cliqué, seule dans ma cuisine. J’ai passé le week-end sur internet à me voir mourir. Le lundi le médecin m’a expliqué que ça se soignait très bien. Quarante huit heures d’enfer pour rien.',
      sufferers: ['patients'],
      setting: 'elsewhere',
    },
    clinician: {
      title: 'Comptes rendus anatomopathologiques publiés avant l’annonce',
      story:
        'Le portail met en ligne les résultats dès validation par le laboratoire. Nos patientes découvrent un diagnostic de malignité sans accompagnement, parfois avant nous. Retarder tout n’est pas souhaitable ; il faut pouvoir coordonner la mise à disposition et un entretien.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'C’est ma fille de 11 ans qui traduit chez le docteur',
      story:
        'Nous parlons dari à la maison. Ma fille apprend le français à l’école alors c’est elle qui explique mes problèmes de femme au médecin. Elle rate les cours et elle entend des choses qu’une enfant ne doit pas entendre.',
      sufferers: ['patients', 'carers'],
      setting: 'town',
    },
    clinician: {
      title: 'Interprétariat professionnel disponible sans rendez-vous',
      story:
        'Généraliste dans un quartier d’accueil, un tiers de ma patientèle est allophone. Les plateformes téléphoniques exigent une réservation et un budget que je n’ai pas ; les applications de traduction se trompent sur les symptômes. Je travaille avec des proches, y compris mineurs, ce qui n’est pas acceptable.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Pour avoir un rendez-vous il faut téléphoner et je suis sourde',
      story:
        "Numéro de téléphone, toujours. Les mails restent sans réponse. Je demande à ma voisine d'appeler pour moi, donc elle connaît toute ma vie gynécologique. Envoyer un message écrit et qu'on me réponde par écrit, c'est tout ce que je veux.",
      sufferers: ['patients'],
      setting: 'town',
    },
    clinician: {
      title: 'Joindre le secrétariat autrement que par la voix',
      story:
        'Secrétaire médicale dans un cabinet de groupe, je vois des personnes malentendantes ou avec des troubles de la parole se déplacer uniquement pour fixer une date, ou renoncer. Notre standard est purement vocal. Aucun canal texte n’est relevé par l’équipe de façon fiable.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Impossible de partir voir ma fille à cause de mes séances',
      story:
        "Branché trois fois par semaine, quatre heures. Ma fille habite à l'autre bout de la France, elle vient d'accoucher. J'ai appelé sept hôpitaux près de chez elle, pas de place ou pas de réponse. Je ne connais mon petit fils qu'en photo.",
      sufferers: ['patients', 'carers'],
      setting: 'elsewhere',
    },
    clinician: {
      title: 'Trouver un poste de dialyse temporaire hors du centre de rattachement',
      story:
        'L’organisation des séjours de nos hémodialysés repose sur des appels et des courriers entre unités, sans visibilité sur les générateurs libres. Cadre de néphrologie, j’y passe plusieurs heures par demande et la majorité échoue. Les patients renoncent aux vacances et à la famille.',
      sufferers: ['patients', 'professionals'],
      setting: 'hospital',
    },
  },
]
