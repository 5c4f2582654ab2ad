import type { Twins } from './twins.ts'

/** What is lived inside the hospital, and at its door. */
export const WARD: Twins[] = [
  {
    patient: {
      title: 'On sonne et personne ne vient pendant 40 minutes',
      story:
        "J'avais juste besoin du bassin. J'ai appuyé sur la poire, j'ai attendu, j'ai rappuyé, et à la fin j'ai fait dans le lit, j'avais honte. La dame d'à côté elle sonnait pour son verre d'eau, pour eux c'est la même lumière rouge.",
      sufferers: ['patients'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Appels malades non hiérarchisés dans l’unité',
      story:
        'Nous recevons plus de deux cents appels par poste, tous identiques au tableau. Impossible de savoir s’il s’agit d’une douleur thoracique, d’une envie d’uriner ou d’un store à baisser. Les aides-soignantes font des kilomètres et l’urgent attend. Il faudrait connaître le motif avant de se déplacer.',
      sufferers: ['professionals', 'patients'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Cinq heures sur une chaise sans savoir quand ce sera mon tour',
      story:
        "Je suis arrivée aux urgences à 19h avec ma fille qui s'était ouvert le menton. On nous dit d'attendre, point. Des gens arrivés après passaient devant nous. Je n'osais pas sortir acheter de l'eau de peur de rater notre tour.",
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Interruptions permanentes à l’accueil par les familles qui demandent le délai',
      story:
        'Infirmière organisatrice de l’accueil, je suis interpellée toutes les trois minutes : « c’est encore long ? ». Je ne peux pas expliquer le tri à chacun et la tension monte, parfois jusqu’à l’agression. Un affichage du niveau de priorité et du temps estimé soulagerait tout le monde.',
      sufferers: ['professionals', 'patients'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Les lunettes et le dentier de papa ont disparu pendant son séjour',
      story:
        'Entre les urgences, la cardio et le scanner il a changé 4 fois de lit. A la sortie plus de dentier, plus d’appareil auditif, on nous a tendu un sac plastique avec ses chaussures. 1 500 euros et surtout il ne pouvait plus ni manger ni nous entendre.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Traçabilité des effets personnels lors des transferts entre services',
      story:
        'L’inventaire d’entrée est fait sur papier, rarement remis à jour lors des mutations. Les prothèses dentaires et auditives partent avec les plateaux ou les draps. Nous traitons une réclamation par semaine, et le malade démuni décompense plus vite sur le plan cognitif.',
      sufferers: ['patients', 'organisation'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Je raconte mon histoire à chaque blouse blanche',
      story:
        'Mes allergies, mes opérations, ce que je prends : on me l’a demandé six fois en deux jours. A la fin je ne sais plus ce que j’ai dit à qui et j’ai peur d’oublier un truc important. Ils ont tous un ordinateur pourtant.',
      sufferers: ['patients'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Triple saisie des antécédents dans trois logiciels',
      story:
        'Le recueil fait à l’admission ne remonte ni dans le dossier d’anesthésie ni dans celui du bloc. Chaque intervenant refait l’interrogatoire et recopie. On y perd une heure par jour et par soignant, avec des discordances qui ont déjà conduit à une erreur.',
      sufferers: ['professionals', 'patients'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Opération annulée parce que j’avais bu un café',
      story:
        "Personne ne m'avait dit clairement. Sur la feuille c'était marqué à jeun mais pour moi un café noir c'est pas manger. J'avais posé des jours, fait garder les petits. Retour maison, revenez dans deux mois.",
      sufferers: ['patients'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Déprogrammations le jour J pour préparation non respectée',
      story:
        'En chirurgie ambulatoire, une vacation sur dix perd un créneau : jeûne non tenu, anticoagulant non arrêté, douche antiseptique oubliée. Le document remis en consultation est dense et personne ne vérifie la veille que les consignes ont été comprises.',
      sufferers: ['patients', 'organisation'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Trois semaines en chambre stérile sans voir mes enfants',
      story:
        'Ma greffe de moelle, je l’ai vécue entre quatre murs. Pas de visite des petits, la télé qui grésille, le téléphone à bout de bras. Ce n’est pas la maladie le plus dur, c’est de disparaître de la vie des siens.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Rompre l’isolement protecteur en hématologie',
      story:
        'Nos patients en aplasie restent confinés de longues semaines en secteur protégé. Nous observons des syndromes dépressifs et un désinvestissement de la famille, surtout chez les jeunes parents. Les moyens de lien sont bricolés et difficiles à désinfecter.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Pépé a mal aux dents et aucun dentiste ne veut venir',
      story:
        'Il vit en maison de retraite, il ne tient plus assis dans un fauteuil de cabinet. Il repousse la cuillère, il a une joue gonflée. On mixe tout en attendant. J’ai appelé partout dans le département, soit c’est l’escalier, soit ils ne prennent pas « ces patients là ».',
      sufferers: ['patients', 'carers'],
      setting: 'care_home',
    },
    clinician: {
      title: 'Soins bucco-dentaires des résidents dépendants',
      story:
        'Chirurgien-dentiste, je suis sollicité pour des extractions en catastrophe chez des sujets très âgés dont l’état oral n’a pas été examiné depuis l’entrée. Il n’y a ni unité mobile, ni matériel portatif, ni temps d’hygiène prévu dans la toilette. Les infections entraînent dénutrition et pneumopathies.',
      sufferers: ['patients', 'professionals'],
      setting: 'care_home',
    },
  },
  {
    patient: {
      title: 'On tient mon fils à quatre pour une prise de sang',
      story:
        'Il a 5 ans et une maladie qui oblige à le piquer tous les mois. Il hurle dès le parking. La dernière fois il a fallu quatre adultes. Je voudrais qu’on arrive à lui faire penser à autre chose, ou qu’on lui montre avant, en jouant.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Alternatives à la contention lors des gestes invasifs en pédiatrie',
      story:
        'Ponctions veineuses et pansements sont encore réalisés sous contrainte physique faute de temps et de moyens de distraction. Le MEOPA ne suffit pas chez les enfants multi-hospitalisés, qui développent une phobie des soins. L’équipe puéricultrice sort éprouvée.',
      sufferers: ['patients', 'professionals'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Maman ne mange rien et on remporte le plateau plein',
      story:
        'Elle ne sait plus ouvrir les opercules et le repas est posé trop loin. Quand j’arrive à 14 h tout est déjà débarrassé. Elle a perdu 6 kilos en un mois et personne ne s’en était aperçu avant que sa bague tombe.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Repérer la dénutrition des sujets âgés hospitalisés',
      story:
        'La surveillance des ingesta est déclarative et incomplète : les plateaux sont repris par l’équipe hôtelière, sans retour vers le soin. La pesée hebdomadaire n’est pas faite une fois sur deux. La diététicienne est appelée quand l’albumine s’est déjà effondrée.',
      sufferers: ['patients', 'professionals'],
      setting: 'hospital',
    },
  },
  {
    patient: {
      title: 'Comment savoir s’il souffre puisqu’il ne parle plus',
      story:
        'Mon frère est polyhandicapé. Il grimace, il se raidit, moi je sais que ça ne va pas mais pour ceux qui ne le connaissent pas il est « calme ». Il a eu un abcès pendant dix jours avant qu’on me croie.',
      sufferers: ['patients', 'carers'],
      setting: 'hospital',
    },
    clinician: {
      title: 'Évaluer la douleur du patient non communicant',
      story:
        'Les échelles d’hétéro-évaluation existent mais elles sont peu remplies et très dépendantes de l’observateur. Chez les personnes démentes ou avec déficience sévère, nous sous-traitons. Un repérage continu des expressions et une référence propre à chaque personne nous manquent.',
      sufferers: ['patients', 'professionals'],
      setting: 'hospital',
    },
  },
]
