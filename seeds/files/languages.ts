import type { ToldFile } from '../told-file.ts'

/** Their own words, told with the needs of this call. */
const NOT_MY_SON = 'Je ne veux plus que mon fils traduise ces choses-là.'
export const NOT_OVER_MY_HEAD = 'Qu’on parle de moi comme si je n’étais pas là.'

/** For the call that a jury is reading now: those who bring one language to another. */
export const LANGUAGE_FILES: ToldFile[] = [
  {
    firm: 'parlenvol',
    call: 'clear',
    title: 'Un interprète au téléphone en trois minutes, jour et nuit',
    askedCents: 9_600_000,
    sentAgo: 16,
    guide: 'affiche-du-telephone.pdf',
    answers: [
      'À la mère que son fils de dix ans traduit, et à la sage-femme qui attend un interprète depuis la veille. Nous avons écouté 26 familles en onze langues et les équipes de trois maternités. Ce qu’elles demandent tient en une phrase : quelqu’un, tout de suite, qui sait se taire ensuite.',
      'Un numéro affiché au mur. On dit la langue, un interprète formé au soin décroche en trois minutes, jour et nuit. Il traduit tout, y compris ce que la famille se dit, et le fait savoir au début. Au bout de l’appel, il demande à la personne ce qu’elle a compris.',
      'Depuis quatorze mois dans deux hôpitaux : 3 140 appels, un décroché en 2 min 50 en moyenne, onze langues couvertes la nuit sur les dix-neuf demandées. 7 % d’appels sans interprète : nous le disons. Nous mesurerons les rendez-vous refaits, les consentements signés sans interprète et la compréhension à la sortie, par trois questions posées dans la langue.',
      'Un téléphone à haut-parleur par poste de soins. Une heure de formation par équipe, donnée par une interprète et une sage-femme. Le cadre désigne un référent, deux heures par mois. Rien à relier au dossier : le nom de l’interprète s’écrit comme celui d’un intervenant.',
      'Neuf mois d’astreinte de nuit pour quatre établissements. Ensuite, 1,90 euro la minute, au lieu de 4,20 aujourd’hui : deux hôpitaux ont déjà inscrit la dépense.',
    ],
    wishes: {
      plain_words: 'L’interprète a pour consigne de reformuler tout mot de métier, et de demander qu’on le répète.',
      someone_to_talk_to: 'C’est une personne qui décroche, toujours. Jamais une machine, même la nuit.',
      [NOT_MY_SON]:
        'Dès qu’un enfant est dans la pièce, l’interprète propose qu’il sorte ou qu’il reste comme enfant. Il ne traduit rien.',
      carer_included: 'Le proche est présenté au début de l’appel et peut poser ses questions à la fin.',
      [NOT_OVER_MY_HEAD]: 'L’interprète parle à la personne, à la première personne, et traduit tout ce qui se dit.',
    },
    sponsors: [
      {
        facility: 'valmorin',
        said: 'La maternité et les urgences ouvrent le numéro à toutes leurs équipes pendant neuf mois.',
        people: [
          { role: 'clinician', name: 'Inès Fabre', email: 'ines@demonstration.example' },
          { role: 'management', name: 'Nadia Roussel', email: 'nadia@demonstration.example' },
        ],
        answers: ['confirmed', 'confirmed'],
      },
    ],
  },
  {
    firm: 'signambre',
    call: 'clear',
    title: 'La langue des signes aux urgences, sans prendre rendez-vous',
    askedCents: 6_200_000,
    sentAgo: 15,
    guide: 'tablette-sur-pied.pdf',
    answers: [
      'Aux personnes sourdes qui arrivent aux urgences et à qui l’on écrit sur un bout de papier. Quatre d’entre elles, et l’association Les Mains Ouvertes, travaillent avec nous depuis le premier jour.',
      'Une tablette sur pied, un bouton. Un interprète en langue des signes apparaît. Quand il n’y en a pas, la tablette le dit et affiche une transcription relue par une personne.',
      '480 appels à Saint-Aubrac en un an. Attente médiane : quatre minutes le jour, neuf le soir. La nuit n’est pas couverte et cette demande sert à l’ouvrir.',
      'Une tablette par service, rangée au même endroit. Vingt minutes de prise en main. La connexion du service suffit.',
      'L’astreinte de nuit pendant un an. Ensuite, la moitié par l’hôpital, la moitié par l’agence régionale.',
    ],
    wishes: {
      someone_to_talk_to: 'Oui, un interprète diplômé. La transcription n’est qu’un secours et le dit.',
      [NOT_MY_SON]: 'C’est la première raison pour laquelle nous existons.',
    },
    sponsors: [
      {
        facility: 'aubrac',
        said: 'Les urgences gardent la tablette et désignent deux référentes.',
        people: [{ role: 'management', name: 'Thomas Estève', email: 'thomas@demonstration.example' }],
        answers: ['confirmed'],
      },
    ],
  },
  {
    firm: 'traduvie',
    call: 'clear',
    title: 'Traduire au chevet, et savoir quand il ne faut pas',
    askedCents: 11_800_000,
    sentAgo: 13,
    guide: 'vingt-sujets-refuses.pdf',
    answers: [
      'Aux échanges de tous les jours pour lesquels aucun interprète ne se déplacera : as-tu mangé, où as-tu mal, on va te déplacer. Nous ne répondons pas à l’annonce d’une maladie : là, il faut une personne.',
      'L’appareil traduit la voix, en 28 langues, sans connexion. Avant chaque phrase, il montre ce qu’il a compris : on valide ou on recommence. Vingt sujets déclenchent un refus : consentement, fin de vie, dose. Il affiche alors le numéro de l’interprète.',
      'Essai en aveugle sur 2 100 phrases notées par des interprètes : 94 % justes, 4 % imprécises, 2 % fausses. Les fausses sont dans l’annexe, toutes. Nous mesurerons les refus suivis d’un appel, et les phrases corrigées.',
      'Un appareil pour dix lits, une référente, deux heures de formation dont une sur les refus. Les phrases ne quittent pas l’appareil ; elles s’effacent chaque soir.',
      'Soixante appareils et l’étude indépendante. Ensuite, 38 euros par appareil et par mois.',
    ],
    wishes: {
      plain_words: 'L’appareil réécrit plus simplement ce qu’un tiers des personnes ne comprendrait pas, et le montre.',
      someone_to_talk_to: 'Non, et c’est dit au début. Pour ce qui compte, il passe la main à une personne.',
      [NOT_MY_SON]: 'Oui pour les choses du quotidien. Pour les autres, l’appareil se tait et appelle.',
    },
  },
  {
    firm: 'tandelis',
    call: 'clear',
    title: 'Des voisins formés, qui accompagnent dans leur langue',
    askedCents: 4_600_000,
    sentAgo: 17,
    guide: 'venir-avec-vous.pdf',
    answers: [
      'Aux rendez-vous manqués faute d’avoir compris l’heure, le lieu, le jeûne. Onze centres sociaux du Vernay et de Valmorin les vivent avec nous.',
      'Un voisin formé, défrayé, tenu au secret, accompagne la personne : il explique avant, est là pendant s’il y est invité, rappelle le lendemain. Il ne remplace pas l’interprète pendant la consultation.',
      '86 accompagnements l’an dernier : 79 rendez-vous tenus. Un tiers des personnes n’en avait tenu aucun l’année d’avant.',
      'Une coordinatrice à mi-temps pour quarante voisins. Côté hôpital, un bureau le mardi et le nom de quelqu’un à appeler.',
      'Le mi-temps et le défraiement pendant un an. Ensuite, la caisse et deux communes se sont engagées pour la moitié ; l’autre moitié reste à trouver.',
    ],
    wishes: {
      someone_to_talk_to: 'Quelqu’un que l’on peut revoir : c’est toujours le même voisin.',
      carer_included: 'Le voisin demande à la personne si elle veut que son proche soit là. Parfois, c’est non.',
      [NOT_MY_SON]: 'Le fils reste le fils. Il peut même aller jouer.',
    },
    clarified: {
      daysAgo: 8,
      until: 3,
      request: 'Comment vos voisins sont-ils tenus au secret, et qui répond d’une erreur ?',
      answer:
        'Chacun signe un engagement écrit, relu par la juriste de l’hôpital de Valmorin, et suit une demi-journée sur le secret avec une cadre de santé. L’association répond d’une erreur ; elle est assurée pour cela depuis janvier, l’attestation vous a été adressée.',
    },
  },
  {
    firm: 'sonnelia',
    call: 'clear',
    title: 'Une sonnette qui dit pourquoi, en vingt-quatre langues',
    askedCents: 6_900_000,
    sentAgo: 12.2,
    answers: [
      'À ceux qui sonnent sans pouvoir dire pourquoi.',
      'Six touches dessinées au lieu d’une : douleur, toilettes, soif, peur, chute, famille. Le poste reçoit le motif.',
      'Deux chambres équipées depuis trois semaines.',
      'Il faut l’accord du fabricant de la sonnette en place.',
      'Cinquante chambres. Ensuite, un contrat d’entretien.',
    ],
    clarified: {
      daysAgo: 2,
      until: -4,
      request:
        'Le fabricant de la sonnette en place a-t-il donné son accord écrit ? Sinon, pour quand l’attendez-vous ?',
    },
  },
  {
    firm: 'ondelune',
    call: 'clear',
    title: 'Être rappelé dans sa langue',
    askedCents: 5_800_000,
    sentAgo: 22,
    answers: [
      'Aux opérés que nous n’arrivons pas à joindre : un sur neuf ne parle pas français.',
      'Le rappel se fait dans la langue choisie la veille, par un interprète.',
      'Sept langues essayées à Valmorin, 38 personnes.',
      'Une heure d’interprète par jour.',
      'Les interprètes pendant un an. Ensuite, partagé avec l’hôpital.',
    ],
    withdrawn: {
      daysAgo: 14,
      reason: 'Nous rejoignons le dossier de Parlenvol, qui couvre déjà les mêmes services.',
    },
  },
]
