import type { Reading, Verdict } from '../judging.ts'

/** Who read which file of the first call, how they scored it and why. */
export const MEDICINE_READINGS: Reading[] = [
  {
    juror: 'helene',
    firm: 'pilurelle',
    marks: [
      '5 Ils ont suivi dix-sept tournées, chronomètre en main : l’interruption toutes les trois minutes, c’est exactement ce que je vois.',
      '5 Trois heures de formation, une référente par maison et une prise de courant : je sais où le mettre sur un planning.',
      '4 Deux erreurs non rattrapées contre onze. J’aurais voulu savoir ce qui se passe en fin de tournée, quand la fatigue vient.',
      '4 Onze mois aux Glycines sans panne rapportée. Le dossier ne dit pas ce que l’on fait si le chariot se décharge.',
      '4 19 euros par résident et par an : une maison peut le décider seule.',
      '4 La cadre des Glycines est citée et joignable ; côté entreprise, on ne sait pas qui répond le dimanche.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'pilurelle',
    marks: [
      '5 Le besoin est posé par la mesure, pas par l’outil : 41 erreurs rattrapées en six semaines.',
      '4 Le fichier du matin existe déjà, rien à raccorder. Reste à désigner qui le relance s’il n’arrive pas.',
      '5 Avant et après dans la même maison, avec les mêmes relevés. Une équipe peut les refaire sans eux.',
      '5 Aucune donnée nouvelle, lecture d’un seul fichier, pas d’écran : surface d’attaque très faible.',
      '4 Le prix est tenu. Je note que les chariots neufs ne sont pas compris au-delà des quatorze.',
      '4 Ils ont déjà changé un chariot à distance. Une seule personne semble connaître le micrologiciel.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'pilurelle',
    marks: [
      '5 Ma mère a reçu deux fois le sachet de sa voisine. La lampe rouge répond à cela, sans la regarder comme un numéro.',
      '4 Si la lampe orange oblige à appeler la pharmacie, il faut que la pharmacie décroche. Le dossier le promet pour le jour.',
      '4 Moins d’erreurs non rattrapées, c’est ce que je demandais. Personne n’a interrogé les résidents.',
      '4 Rien ne quitte la maison, et cela me suffit pour l’essai.',
      '4 Payé par la maison, pas par la famille : c’est dit clairement.',
      '4 Ils racontent leurs deux erreurs. Je fais confiance à des gens qui racontent leurs erreurs.',
    ],
  },
  {
    juror: 'odile',
    firm: 'dosevia',
    marks: [
      '4 Les résidents attendent un jour avec un traitement périmé : le dossier part bien de là, avec six pharmacies.',
      '2 Il faut que le médecin écrive avant 15 heures, « et c’est le plus difficile ». Ils le disent et ne proposent rien.',
      '3 196 changements sur 214 corrigés le jour même ; on ne sait pas si quelqu’un s’en est mieux porté.',
      '4 Le sachet revient et l’on compte : bonne idée contre le gaspillage comme contre l’erreur.',
      '3 Un forfait partagé entre maison et pharmacie : la part de chacun n’est pas donnée.',
      '4 La coordinatrice des trois EHPAD est dans l’équipe, les pharmaciennes aussi.',
    ],
  },
  {
    juror: 'laurent',
    firm: 'dosevia',
    marks: [
      '4 Un jour de retard sur une ordonnance a un coût, et il est bien décrit.',
      '2 Le coursier « passe déjà », mais celui du soir n’est pas payé. Sans lui, la moitié des changements attend demain.',
      '3 Délai et sachets jetés sont suivis ; il manque les hospitalisations évitées, qui feraient le payeur.',
      '3 Quatre mois d’usage seulement, et aucune ligne sur ce qui arrive si la pharmacie ferme en août.',
      '3 Le salaire d’un préparateur pendant neuf mois : après, le forfait reste à négocier maison par maison.',
      '3 Une équipe de terrain, sans personne pour tenir des comptes.',
    ],
  },
  {
    juror: 'benoit',
    firm: 'dosevia',
    marks: [
      '4 Le sachet rouvert à la main et la ligne barrée au feutre : c’est le geste que je redoute le plus.',
      '3 Une heure de formation par pharmacie suffit. La limite des vingt minutes de route exclut les maisons les plus isolées.',
      '3 Les 18 changements manqués ne sont pas analysés ; or ce sont les seuls qui m’apprendraient quelque chose.',
      '4 L’export du logiciel d’officine est standard, la traçabilité du sachet rendu est propre.',
      '3 Le préparateur coûte, et le dossier ne dit pas combien de changements par jour le justifient.',
      '3 Personne n’est nommé pour remplacer la coordinatrice.',
    ],
  },
  {
    juror: 'jeanne',
    firm: 'ouvrella',
    marks: [
      '5 Enfin quelqu’un qui a mis neuf personnes comme moi à casser ses modèles. Pousser une plaquette, je ne peux plus.',
      '5 On le pose sur la table et c’est tout. L’aide à domicile le montre une fois, cinq minutes.',
      '5 31 personnes sur 34 s’en servent encore après deux mois. Un objet oublié au tiroir, on le sait en une semaine.',
      '4 Ni pile ni lame, il va au lave-vaisselle. Je demande que le bac soit un peu plus profond.',
      '4 14 euros, je les paierais. Tout le monde ne les a pas le jour où l’on reçoit le diagnostic.',
      '3 Une toute petite maison. Si elle ferme, l’objet reste, mais plus personne n’en fabrique.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'ouvrella',
    marks: [
      '4 Une prise manquée parce que la plaquette résiste : je l’entends en consultation, rarement dans un dossier.',
      '4 Rien à installer. Il faudra dire qui le prescrit ou le conseille, sinon il n’arrivera pas jusqu’aux mains.',
      '4 Compter les coupures et les prises oubliées est juste ; deux mois, c’est court pour une maladie chronique.',
      '3 Essai à domicile sans relevé d’incident écrit. Le marquage n’est pas mentionné.',
      '3 Patient ou mutuelle : aucune mutuelle n’a répondu pour l’instant.',
      '3 Compétence de dessin certaine ; personne n’a encore vendu en pharmacie.',
    ],
  },
  {
    juror: 'christelle',
    firm: 'ouvrella',
    marks: [
      '4 L’objet fait une seule chose et la fait sans notice.',
      '4 Six cents exemplaires sans stock à gérer pour le service : cela me va.',
      '4 31 utilisateurs sur 34, mesuré chez eux. Simple et parlant.',
      '3 Il manque la fiche matière et la durée de vie. Je ne peux pas écrire un marché sans elles.',
      '4 14 euros public, soit environ 9 en achat groupé : moins qu’un passage d’infirmière.',
      '3 Un seul atelier de fabrication, sans deuxième source.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'broyelis',
    marks: [
      '5 Devant le mortier, l’infirmière a dix secondes. La pastille répond dans ces dix secondes.',
      '4 Vingt minutes par équipe, une demi-journée pour la pharmacie. La nuit, personne ne répond encore à un doute.',
      '5 1 120 lignes, de 9 % à 1 % : peu de dossiers apportent autant avec un outil aussi mince.',
      '4 La liste est datée et signée chaque mois. Je voudrais voir la ligne retirée en urgence.',
      '3 1 800 euros par établissement : aucun, hors du CHU, ne s’y est encore engagé.',
      '4 La pharmacienne de gériatrie tient la liste, sa suppléante est nommée.',
    ],
  },
  {
    juror: 'helene',
    firm: 'broyelis',
    marks: [
      '5 « Oui, non, autrement » : mes équipes posent la question tous les jours au téléphone.',
      '5 La pastille s’imprime avec l’étiquette, personne n’a un geste de plus.',
      '4 Bons chiffres de jour. Les deux services de nuit annoncés diront si cela tient sans pharmacien.',
      '4 Le classeur disparaît enfin : il n’y a plus deux vérités dans la salle de soins.',
      '4 Un abonnement qu’un cadre peut défendre devant sa direction.',
      '3 Tout tient à la demi-journée mensuelle de la pharmacie. Elle n’est garantie par écrit nulle part.',
    ],
  },
  {
    juror: 'odile',
    firm: 'broyelis',
    marks: [
      '5 Un comprimé écrasé à tort, c’est un traitement qui ne marche pas et un patient que l’on dit « résistant ».',
      '4 Rien ne change pour la personne, sinon qu’on lui propose une autre forme. C’est bien.',
      '4 L’effet est là. J’aurais aimé que l’on demande aux gens si c’était moins amer.',
      '4 Pas de donnée de patient dans la pastille.',
      '3 Trois hôpitaux payés par l’appel ; les petites maisons viendront-elles ?',
      '4 Un an de travail commun avec le CHU : ce n’est pas une équipe d’un jour.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'ordonea',
    marks: [
      '4 Deux colonnes valent mieux qu’une ordonnance de neuf lignes, je suis convaincu.',
      '2 Six minutes de pharmacien par sortie « que l’hôpital doit trouver ». Aucun hôpital ne les trouve.',
      '3 90 sorties et un effet net ; ils reconnaissent que c’est peu.',
      '2 La feuille est faite à la main dans un traitement de texte : pas de version, pas de trace.',
      '1 Le dossier cherche encore son payeur et le dit en toutes lettres.',
      '3 Deux personnes compétentes, sans temps dédié.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'ordonea',
    marks: [
      '4 Je suis rentré avec deux boîtes du même anticoagulant. Cette feuille, je l’aurais gardée sur le frigo.',
      '3 Il faut que quelqu’un la lise avec moi. Les six minutes, ce sont les miennes autant que les leurs.',
      '3 De onze doublons à deux, c’est beaucoup pour ceux à qui c’est arrivé. C’est peu de monde.',
      '2 On ne sait pas qui garde le double, ni combien de temps.',
      '2 Personne ne veut payer six minutes. Cela me met en colère, mais le dossier n’a pas de réponse.',
      '3 Vingt-deux patients ont corrigé la feuille au stylo : eux sont solides.',
    ],
  },
  {
    juror: 'benoit',
    firm: 'ordonea',
    marks: [
      '5 C’est la conciliation de sortie telle qu’on devrait la faire, et le pharmacien de ville barre ce qui reste.',
      '2 J’ai essayé chez nous : sans poste, les six minutes deviennent zéro au bout de trois semaines.',
      '3 Étude honnête, sans groupe témoin. L’effet est plausible.',
      '3 Boîtes dessinées à jour à la main : le premier changement d’emballage trompera.',
      '1 Aucun financeur, aucune piste chiffrée. C’est le point qui arrête tout.',
      '3 Une interne et un pharmacien : leur semestre finit en novembre.',
    ],
  },
  {
    juror: 'laurent',
    firm: 'memoval',
    marks: [
      '2 140 réponses en ligne ne disent pas qui oublie, ni pourquoi.',
      '1 Une connexion à la maison et un téléphone chez un proche : ceux qui oublient le plus n’ont ni l’un ni l’autre.',
      '0 « Une étude est prévue l’an prochain. » Rien d’autre.',
      '2 Deux cents piluliers à fabriquer avant le premier essai.',
      '2 25 euros par mois à la charge de la personne : 300 euros par an pour une alarme.',
      '2 Un profil technique, aucun soignant.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'memoval',
    marks: [
      '2 La voix d’un proche peut apaiser ou affoler. Personne, dans le dossier, n’a posé la question à un malade.',
      '2 La nuit, le pilulier « attend le matin ». Mes patients, non.',
      '1 Aucun essai, pas même dix personnes. On ne peut pas noter un espoir.',
      '1 La voix enregistrée est une donnée ; le dossier n’en parle pas.',
      '1 Le reste à charge exclut ceux que nous cherchons à aider.',
      '2 Rien sur ce qui arrive aux piluliers si l’entreprise s’arrête.',
    ],
  },
  {
    juror: 'jeanne',
    firm: 'memoval',
    marks: [
      '2 On n’a demandé l’avis de personne qui en aurait un sur sa table.',
      '2 Ouvrir les cases demande deux mains qui serrent. Les miennes n’y arriveraient pas.',
      '1 Je cherche une personne qui s’en soit servie une semaine. Il n’y en a pas.',
      '1 Faire entendre à table, devant des invités, que l’on prend un médicament : et le secret ?',
      '1 25 euros par mois. Sur ma pension, c’est non.',
      '2 Ils sont pleins d’envie. Qu’ils viennent dix jours chez l’un de nous.',
    ],
  },
  {
    juror: 'helene',
    firm: 'calibrane',
    marks: [
      '4 Le gilet jaune faisait rire, ils l’écrivent : voilà une équipe qui a regardé travailler.',
      '5 Un tapis, une lampe, une heure de réunion. Je pourrais commencer lundi.',
      '4 De 7,2 interruptions à 2,1 dans deux services. Il reste à montrer que les erreurs baissent aussi.',
      '4 Rien d’informatique, donc rien à casser. Je voudrais savoir qui change les piles de la lampe.',
      '4 Rien à payer ensuite : l’hôpital garde le matériel.',
      '4 L’ergonome est là un jour par semaine, et l’équipe de nuit de Valmorin en a fait sa règle.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'calibrane',
    marks: [
      '4 L’interruption est un vrai défaut de conception du service, bien décrit ici.',
      '4 Quatre semaines pour s’habituer, c’est crédible. Il faut que les médecins jouent le jeu.',
      '4 Mesure simple et répétable. Le suivi des erreurs déclarées viendra après.',
      '4 Aucune connexion, aucun compte. Je n’ai rien à demander.',
      '5 26 000 euros pour douze services : le coût par lit est dérisoire.',
      '4 Petite structure, mais l’objet survit à la structure.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'calibrane',
    marks: [
      '4 On ne m’avait jamais dit qu’il ne fallait pas parler à celle qui prépare. La lampe le dit mieux qu’une affiche.',
      '4 Un collègue décroche à sa place : le malade a quand même quelqu’un au bout du fil.',
      '4 Moins de coupures, c’est moins d’erreurs pour nous. Je veux que l’on suive aussi les sonnettes.',
      '4 Un tapis au sol : qu’il ne fasse trébucher personne avec une perche.',
      '4 Pas cher et pas d’abonnement. Rare.',
      '4 Ils reviennent voir au bout de trois mois si la règle tient.',
    ],
  },
  {
    juror: 'odile',
    firm: 'lisibelle',
    marks: [
      '3 De belles fiches, mais l’appel demandait des gestes sûrs, pas des explications de plus.',
      '4 Dix minutes au début, quatre ensuite, et les aides-soignantes peuvent la lire avec la personne.',
      '3 22 % à 9 %, dans un seul service et déjà publié ailleurs : rien de neuf pour cet appel.',
      '3 La photo d’une base libre n’est pas toujours celle de la boîte reçue.',
      '2 Un abonnement par service, sans dire combien de fiches on y gagne.',
      '3 Le groupe de douze patients est précieux, l’équipe autour est mince.',
    ],
  },
  {
    juror: 'benoit',
    firm: 'lisibelle',
    marks: [
      '3 Comprendre pourquoi l’on prend un comprimé aide ; cela n’empêche pas d’en recevoir un autre.',
      '4 Facile à mettre en place à la pharmacie de sortie.',
      '3 L’erreur de prise à sept jours est un bon critère ; le génériqueur change et la photo ment.',
      '3 Il faut une règle de mise à jour des photos. Je ne la trouve pas.',
      '3 Trois cents fiches pour 44 000 euros : c’est correct si d’autres s’en servent.',
      '3 Relecture par un seul pharmacien.',
    ],
  },
  {
    juror: 'christelle',
    firm: 'lisibelle',
    marks: [
      '3 Utile à la sortie, moins à la tournée que vise l’appel.',
      '4 Rien à installer, une imprimante suffit.',
      '3 Un service, une mesure. Je ne sais pas ce qu’elle vaut chez nous.',
      '3 Fiches sans numéro de version : impossible à rappeler.',
      '2 Le prix de l’abonnement manque dans la partie financière.',
      '3 Équipe engagée, peu d’appui si la fondatrice s’absente.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'kairnea',
    marks: [
      '4 Savoir ce qui a été arrêté : en ville, c’est la première question que l’on me pose.',
      '4 Une minute de plus pour l’interne. Tenable, si on ne lui en demande pas une deuxième.',
      '3 Trois lignes présentes 79 fois sur cent ; ce qu’elles changent chez le pharmacien reste à voir.',
      '5 En service dans deux hôpitaux, sans incident, avec un format que les officines lisent.',
      '4 Compris dans l’abonnement : pas de surprise.',
      '4 Une équipe qui a travaillé avec cinq pharmaciens, et qui les cite.',
    ],
  },
  {
    juror: 'laurent',
    firm: 'kairnea',
    marks: [
      '4 L’information manquante est bien celle-là, cinq pharmaciens l’ont choisie.',
      '4 Un mois avec l’informatique, chiffré et daté.',
      '3 610 sorties suivies, mais aucun résultat sur les doublons ni les ruptures.',
      '4 Produit installé. Les 21 % de sorties sans les trois lignes mérite une explication.',
      '4 Le troisième raccordement coûte 79 000 euros, le quatrième devrait en coûter la moitié.',
      '4 Société qui vit déjà de ses abonnements.',
    ],
  },
  {
    juror: 'odile',
    firm: 'kairnea',
    marks: [
      '4 Trois lignes que je comprends presque. « À revoir avant telle date » devrait être écrit pour moi aussi.',
      '4 Je ne vois pas de travail en plus pour la personne qui rentre.',
      '3 Les pharmaciens sont contents. Les patients, on ne leur a pas demandé.',
      '4 La personne peut refuser l’envoi, c’est écrit.',
      '4 Rien à payer pour nous.',
      '4 Équipe stable ; il leur manque un patient.',
    ],
  },
]

/** What the coalition decided, and why. */
export const MEDICINE_VERDICTS: Verdict[] = [
  {
    firm: 'pilurelle',
    outcome: 'selected',
    reasons:
      'La réponse part de la tournée telle qu’elle est, interruptions comprises. Les mesures sont celles qu’une équipe peut refaire seule. Le jury demande que la fatigue de fin de tournée soit suivie.',
  },
  {
    firm: 'broyelis',
    outcome: 'selected',
    reasons:
      'La pharmacie tient la liste depuis un an : le plus difficile est fait. Le jury veut voir l’effet de nuit, quand personne n’est là pour répondre.',
  },
  {
    firm: 'calibrane',
    outcome: 'reserve',
    reserveRank: 1,
    reasons:
      'Peu d’argent, presque rien à installer, et une équipe qui dit ce qui n’a pas marché. Deux projets déjà retenus occupent les mêmes équipes : le jury propose de l’essayer ensuite.',
  },
  {
    firm: 'kairnea',
    outcome: 'reserve',
    reserveRank: 2,
    reasons: 'Solution prête. Le jury attend de savoir ce que changent ces trois lignes chez le pharmacien.',
  },
  {
    firm: 'ouvrella',
    outcome: 'reserve',
    reserveRank: 3,
    reasons:
      'Un objet simple et juste, dessiné avec ceux qui s’en servent. Le prix en pharmacie et le réseau de vente restent à établir.',
    againstWhy: 'Le jury appelle d’abord une solution que l’on peut déjà acheter.',
  },
  {
    firm: 'dosevia',
    outcome: 'refused',
    reasons:
      'Le besoin est bien compris. Mais tout repose sur un médecin qui écrive avant 15 heures, et le dossier ne dit pas comment l’obtenir.',
  },
  {
    firm: 'lisibelle',
    outcome: 'refused',
    reasons:
      'De belles fiches, qui répondent peu aux trois besoins de cet appel. Le jury invite à répondre à un appel sur la compréhension.',
  },
  {
    firm: 'ordonea',
    outcome: 'refused',
    reasons:
      'L’idée est bonne et la feuille est claire. Personne, dans le dossier, ne paie les six minutes du pharmacien.',
  },
  {
    firm: 'memoval',
    outcome: 'refused',
    reasons:
      'Le dossier ne cite ni patient ni soignant rencontré, et aucun essai. Revenez avec dix personnes qui s’en servent.',
  },
]
