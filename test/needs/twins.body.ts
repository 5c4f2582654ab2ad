import type { Twins } from './twins.ts'

/** What is lived with an illness, a handicap or a pain, for years. */
export const BODY: Twins[] = [
  {
    patient: {
      title: 'Quatre kilos en trois jours et je croyais avoir trop mangé',
      story:
        'Les chevilles comme des poteaux, plus moyen de dormir à plat. C’est en réa qu’on m’a expliqué que c’était mon cœur et que la balance aurait dû m’alerter. Je me pèse, oui, mais personne ne m’avait dit à partir de combien il faut s’inquiéter ni qui prévenir.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Réhospitalisations précoces pour décompensation cardiaque',
      story:
        'Un insuffisant cardiaque sur quatre revient dans les trente jours. Les signes de congestion sont présents bien avant, prise de poids, œdèmes, orthopnée, mais l’alerte n’arrive pas jusqu’à nous. L’infirmière de cardiologie n’a pas le temps d’appeler chacun pour ajuster les diurétiques.',
      sufferers: ['patients', 'organisation'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Le masque fuit, ça siffle, j’ai tout rangé dans le placard',
      story:
        'Au bout de trois semaines j’ai abandonné la machine. Marques sur le nez, bouche sèche, ma femme qui part dormir au salon à cause du bruit. Le technicien passe une fois l’an. Je m’endors au volant, je le sais bien, mais je ne supporte pas ce truc.',
      sufferers: ['patients', 'carers'],
      setting: 'home',
    },
    clinician: {
      title: 'Abandon de la PPC dans le premier trimestre',
      story:
        'Pneumologue, je vois près d’un tiers des apnéiques sous pression positive en dessous de trois heures d’usage par nuit, et beaucoup arrêtent avant le contrôle. La télétransmission remonte des chiffres, pas les raisons. Un accompagnement précoce sur l’interface et les effets indésirables changerait tout.',
      sufferers: ['patients', 'professionals'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: 'Avec ma bouteille je ne vais plus plus loin que la boulangerie',
      story:
        'J’ai les poumons fichus par le tabac. L’appareil portable dure deux heures, peut-être moins dans la côte. J’ai tellement peur de la panne que je ne sors plus. Mes copains de boules ont arrêté de m’appeler.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Oxygénothérapie de déambulation : autonomie réelle et maintien de l’activité',
      story:
        'Chez le BPCO sévère, la sédentarité s’installe dès la mise sous oxygène. Les débits à l’effort sont titrés en laboratoire et non dans la vie courante, et le patient n’a aucune estimation fiable du temps qui lui reste. Le kinésithérapeute voit la réhabilitation se défaire en quelques mois.',
      sufferers: ['patients', 'professionals'],
      setting: 'home',
    },
  },
  {
    patient: {
      title: '39 de fièvre un dimanche sous chimio en comprimés',
      story:
        'Sur la notice : prévenir immédiatement. Mais qui ? L’hôpital de jour est fermé, le généraliste aussi, au 15 on m’a dit de prendre du doliprane. Le mardi j’étais en soins intensifs, plus de globules blancs.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Gestion des toxicités des anticancéreux oraux hors des heures ouvrées',
      story:
        'L’infirmière de pratique avancée suit cent vingt malades à domicile, en semaine uniquement. Une neutropénie fébrile ou une diarrhée de grade 3 débutant le samedi n’est pas triée par quelqu’un qui connaît le protocole. Nous voulons une conduite à tenir immédiate et un relais vers l’astreinte d’oncologie.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'La maîtresse a peur de la piqûre de mon fils',
      story:
        'Diabète de type 1, CP. A la cantine on me téléphone pour compter ses pâtes, et un jour sur deux je vais faire l’insuline moi même. J’ai lâché mon travail. Lui il veut juste être comme les autres.',
      sufferers: ['patients', 'carers'],
      setting: 'elsewhere',
    },
    clinician: {
      title: 'Accueil scolaire des jeunes enfants insulinotraités',
      story:
        'En diabétologie pédiatrique, le projet d’accueil individualisé est signé mais le personnel n’est pas formé à l’hypoglycémie ni aux bolus des repas. Les enseignants refusent légitimement l’acte. Une infirmière joignable qui guide l’adulte présent éviterait la déscolarisation partielle et l’arrêt d’activité des mères.',
      sufferers: ['patients', 'carers', 'professionals'],
      setting: 'elsewhere',
    },
  },
  {
    patient: {
      title: 'Onze mois sans aide pour ma fille qui se scarifie',
      story:
        'Elle a 14 ans. Au CMP, liste d’attente. En libéral, 70 euros la séance et ils ne prennent plus personne. Je cache les couteaux et j’écoute à la porte de la salle de bain. On me dit d’aller aux urgences, mais il faut que ce soit déjà grave ?',
      sufferers: ['patients', 'carers'],
      setting: 'town',
    },
    clinician: {
      title: 'Délai d’accès aux soins pédopsychiatriques et soutien pendant l’attente',
      story:
        'Notre centre médico-psychologique enregistre quatre fois plus de demandes d’adolescents qu’il n’a de premières consultations. Durant ces mois, rien n’est proposé aux parents ni au jeune, et nous ne savons pas repérer celui dont l’état s’aggrave. Une évaluation brève et un suivi intermédiaire manquent.',
      sufferers: ['patients', 'carers', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Les exercices tout seul devant la glace je sais pas si je fais bien',
      story:
        'Depuis mon AVC la main gauche ne veut plus s’ouvrir. La kiné c’est deux fois par semaine, vingt minutes. On m’a donné une feuille avec des bonshommes. J’ai tenu dix jours. Personne pour me dire si ça progresse ou si je me fais du mal.',
      sufferers: ['patients'],
      setting: 'home',
    },
    clinician: {
      title: 'Maintenir l’auto-rééducation entre les séances chez l’hémiplégique',
      story:
        'L’intensité de la récupération motrice dépend d’une pratique quotidienne que nos plannings ne permettent pas. En cabinet, je ne sais rien de ce qui est réellement effectué ni des compensations qui s’installent. Il manque un retour sur la qualité du geste et de quoi entretenir la motivation.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Enceinte, à une heure dix de la salle d’accouchement',
      story:
        'La maternité du bourg a fermé. A la moindre contraction mon compagnon fait la route de montagne, trois fois pour rien déjà. La prochaine fois j’hésiterai et ce sera peut-être la bonne. Comment savoir si c’est le moment sans y aller ?',
      sufferers: ['patients', 'carers'],
      setting: 'between',
    },
    clinician: {
      title: 'Surveillance à distance du terme pour les parturientes éloignées',
      story:
        'Sages-femmes hospitalières, nous recevons beaucoup de fausses alertes venues de vallées situées à plus de 45 minutes, et à l’inverse des naissances inopinées sur le trajet. Un enregistrement du rythme fœtal et des contractions interprétable d’ici permettrait de décider du départ.',
      sufferers: ['patients', 'professionals'],
      setting: 'between',
    },
  },
  {
    patient: {
      title: 'Je n’ai jamais eu de frottis parce que je suis en fauteuil',
      story:
        'La table ne descend pas, le cabinet a deux marches, la radio des seins il faut tenir debout. A 47 ans, aucun dépistage. On me demande de revenir avec quelqu’un pour me porter. Non merci.',
      sufferers: ['patients'],
      setting: 'town',
    },
    clinician: {
      title: 'Cabinets et équipements non adaptés aux femmes à mobilité réduite',
      story:
        'Gynécologue, je n’ai ni lève-personne ni divan à hauteur variable, et le mammographe voisin n’accueille pas la position assise. Je ne sais pas vers quel confrère équipé adresser. Le taux de participation au dépistage organisé s’effondre chez ces patientes.',
      sufferers: ['patients', 'professionals'],
      setting: 'town',
    },
  },
  {
    patient: {
      title: 'Je connais ma maladie mieux que l’interne et il ne m’écoute pas',
      story:
        'Nous sommes 200 en France à avoir ça. Certains anesthésiques peuvent me tuer. A chaque urgence je sors mon classeur, on me répond « on verra ». La dernière fois c’est ma sœur qui a barré la route à la seringue.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Accès immédiat aux conduites à tenir des pathologies orphelines',
      story:
        'Aux urgences, devant un syndrome dont nous ignorions jusqu’au nom, retrouver les contre-indications et joindre le centre de référence prend plus d’une heure. Les protocoles existent mais sont dispersés et la carte du malade n’est pas reliée au dossier. Le risque d’accident médicamenteux est réel.',
      sufferers: ['patients', 'professionals'],
      setting: 'hospital',
    },
  },
]
