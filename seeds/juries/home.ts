import type { Reading, Verdict } from '../judging.ts'

/** Who read which file of the decided call, how they scored it and why. */
export const HOME_READINGS: Reading[] = [
  {
    juror: 'rachid',
    firm: 'ondelune',
    marks: [
      '5 Un vrai numéro de téléphone à la place de l’application : ils ont écouté les 31 patients. Après mon pontage, personne n’a appelé.',
      '4 Deux heures par jour pour trente patients, déjà au planning. Je demande qui rappelle le samedi.',
      '4 38 % de retours en moins, c’est beaucoup. J’aimerais lire ce que disent ceux qui sont revenus quand même.',
      '3 Les réponses sont gardées trois mois chez un hébergeur ; qui les relit, et pour quoi faire ?',
      '3 Le forfait par séjour est « inscrit si les retours baissent ». Et s’ils baissent un peu moins ?',
      '4 Une infirmière dans l’équipe dès le début : cela s’entend dans les quatre questions.',
    ],
  },
  {
    juror: 'helene',
    firm: 'ondelune',
    marks: [
      '5 Neuf infirmières ont fait retirer l’application prévue. C’est la meilleure preuve d’écoute du dossier.',
      '5 Trois heures de formation, une remplaçante déjà formée pour l’été : je n’ai rien à ajouter.',
      '4 412 patients dans un seul service. Le temps infirmier sera suivi, et c’est ce que je regarderai.',
      '4 Aucun lien avec le dossier les six premières semaines : prudent, et réaliste.',
      '4 Moins cher qu’un passage aux urgences évité sur dix, calcul vérifié.',
      '4 La cadre du service en parle volontiers, et l’entreprise sait qui appeler chez nous.',
    ],
  },
  {
    juror: 'laurent',
    firm: 'ondelune',
    marks: [
      '4 Le besoin est net ; le lien avec les trois autres besoins de l’appel est plus lâche.',
      '4 Le poste infirmier existe. La question est de savoir s’il survit à un été sans remplacement.',
      '4 Effet important, comparaison avant-après : attention à la saison.',
      '4 Analyse d’impact faite, format du compte rendu standard.',
      '4 Forfait par séjour comparé au coût d’un passage : le raisonnement tient, la marge est mince.',
      '4 Trois profils complémentaires, aide régionale soldée.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'plaievue',
    marks: [
      '5 Voir une plaie le jour où elle change évite une hospitalisation que je signe trop souvent.',
      '3 Un mi-temps d’infirmière experte pour 80 plaies : si elle part en consultation, plus personne ne répond.',
      '5 160 plaies comparées, neuf jours gagnés : c’est la meilleure étude de l’appel.',
      '4 Photo sans visage, hébergeur certifié, effacement en fin de suivi.',
      '3 L’acte de télésoin ne paie qu’une partie du mi-temps. Le reste est espéré.',
      '4 Deux remplaçantes formées : bien. Leur disponibilité n’est pas écrite.',
    ],
  },
  {
    juror: 'odile',
    firm: 'plaievue',
    marks: [
      '5 Vingt-deux proches ont essayé trois façons de faire la photo et gardé la mire en carton. Ils ont choisi, pas l’entreprise.',
      '4 Sans téléphone, l’infirmière de ville prend la photo : personne n’est laissé dehors.',
      '4 La satisfaction des proches sera suivie. Je voudrais aussi leur fatigue.',
      '4 On peut refuser la photo et garder le suivi. Cette phrase change tout.',
      '4 Deux lieux ont accepté l’abonnement par écrit.',
      '4 La cofondatrice vient du soin, et cela se lit dans chaque page.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'plaievue',
    marks: [
      '4 Le besoin est clinique et bien montré ; l’outil reste modeste, tant mieux.',
      '4 Messagerie sécurisée, pas de raccordement pendant l’essai : je n’ai rien à planifier.',
      '5 Mesures avant et après avec les mêmes réglettes : reproductible.',
      '5 Certificat d’hébergement à jour, analyse d’impact signée, test d’intrusion joint.',
      '3 Abonnement par établissement sans engagement de durée : risqué pour eux, donc pour nous.',
      '3 Une seule développeuse. Le plan de reprise tient en quatre lignes.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'kairnea',
    marks: [
      '4 Onze généralistes ont choisi les dix lignes : le tri est fait avant l’outil.',
      '3 Un mois de mon équipe. Je sais ce que vaut un mois : comptez-en deux.',
      '4 84 % le jour même, mesuré dans les journaux du logiciel et non déclaré.',
      '5 CDA, messagerie sécurisée, rien de gardé chez eux. Je n’ai pas mieux dans cet appel.',
      '4 75 000 euros pour deux raccordements : le tarif du marché.',
      '4 Équipe déjà en service chez deux confrères.',
    ],
  },
  {
    juror: 'mathieu',
    firm: 'kairnea',
    marks: [
      '4 Aux urgences, je reçois des gens sortis la veille sans une ligne. Dix me suffiraient.',
      '4 Quatre minutes pour l’interne, le vendredi à 17 heures : c’est là qu’il faudra regarder.',
      '3 On mesure que le résumé arrive, pas ce qu’il évite.',
      '4 Le modèle se trompe davantage après trente jours de séjour, et ils le disent. L’interne relit, bien.',
      '4 Abonnement annuel, sans surprise à l’acte.',
      '4 Deux hôpitaux, deux ans : ils savent ce qui casse.',
    ],
  },
  {
    juror: 'samuel',
    firm: 'kairnea',
    marks: [
      '3 Le médecin sait, et moi qui donne les comprimés, je n’ai rien. Le double imprimé n’est qu’une ligne du dossier.',
      '4 Rien à faire pour la famille, pour une fois.',
      '3 Moins d’appels entre médecins. Les appels des aidants ne sont pas comptés.',
      '4 Mon père peut refuser l’envoi. Il faudrait le lui demander, pas attendre qu’il le dise.',
      '5 L’hôpital paie, on sait combien et jusqu’à quand.',
      '4 Ce sont des gens qui répondent de ce qu’ils installent.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'lisibelle',
    marks: [
      '5 Cinq personnes qui lisent difficilement ont tenu le crayon. Je reconnais leurs phrases.',
      '4 Trois questions avant de partir : on ne peut plus répondre « oui, oui » et se tromper le soir.',
      '4 22 % d’erreurs à 9 % dans 28 lits. C’est peu de lits, mais c’est ma vie de tous les jours.',
      '3 Une fiche fausse est retirée le jour même : par qui, la nuit ?',
      '2 Un abonnement modeste et des fiches ouvertes à tous : qui paiera ce qu’il peut avoir pour rien ?',
      '3 Une petite équipe portée par une personne. J’ai peur pour elle.',
    ],
  },
  {
    juror: 'odile',
    firm: 'lisibelle',
    marks: [
      '5 Qui ne lit pas entend la fiche et la voit en dessins. C’est le seul dossier qui pense à eux.',
      '4 Dix minutes par sortie au début : ils l’annoncent au lieu de le cacher.',
      '4 La même mesure, refaite : c’est ainsi que l’on convainc un service.',
      '4 Onze fiches en langue des signes, déjà relues.',
      '3 Le modèle repose sur des commandes qui n’existent pas encore.',
      '3 Groupe de patients solide et payé ; la direction de l’entreprise est seule.',
    ],
  },
  {
    juror: 'helene',
    firm: 'lisibelle',
    marks: [
      '4 Bonne réponse aux consignes ; rien pour l’aide à organiser à la maison.',
      '4 Une demi-journée de formation, faisable entre deux plannings.',
      '3 Un service de chirurgie choisit ses patients. En gériatrie, je demande à voir.',
      '3 La relecture juridique prend deux mois. Chez nous, ce sera quatre.',
      '3 Prix bas, volume incertain.',
      '3 Je ne vois pas qui forme quand la fondatrice est en congé.',
    ],
  },
  {
    juror: 'lucie',
    firm: 'trajelan',
    marks: [
      '4 Le retour du vendredi soir, c’est nous qui l’avons au téléphone à 21 heures. Ils l’ont compris.',
      '2 Après 18 heures, « la demande attend le matin ». Mes départs ratés sont tous après 18 heures.',
      '3 Trois heures gagnées par semaine, pour la secrétaire. Et pour le patient qui attend dans le couloir ?',
      '4 Deux ans de service au Haut-Vernay, cela rassure.',
      '3 La cotisation des prestataires suppose qu’ils y gagnent ; ce n’est pas montré.',
      '4 Six secrétaires ont dessiné l’écran : il est fait par ceux qui s’en servent.',
    ],
  },
  {
    juror: 'didier',
    firm: 'trajelan',
    marks: [
      '3 Une journée d’hospitalisation évitée vaut 900 euros chez nous. Le dossier ne chiffre pas combien il en évite.',
      '3 Tout dépend de huit accords de transporteurs, dont aucun n’est joint.',
      '3 Les sorties retardées seront suivies ; on n’a pas le point de départ.',
      '4 Deux jours d’informatique et un export que nous avons : correct.',
      '3 Les prestataires cotisent au dixième mois. D’ici là, c’est l’appel qui porte tout.',
      '3 Entreprise saine, très liée à un seul territoire.',
    ],
  },
  {
    juror: 'odile',
    firm: 'trajelan',
    marks: [
      '4 Un seul papier pour la famille, en gros caractères, avec les heures. Merci.',
      '3 Le dossier oublie les prestataires qui ne répondent jamais ; la famille, elle, les connaît.',
      '3 On mesure des appels. Je mesurerais des nuits passées à l’hôpital pour rien.',
      '3 Qui voit l’adresse du patient parmi tous ces transporteurs ? Ce n’est pas dit.',
      '3 Personne ne paie pour les territoires pauvres en ambulances.',
      '3 Bonne connaissance du terrain, peu de voix d’usagers.',
    ],
  },
  {
    juror: 'gabriel',
    firm: 'mirabelis',
    marks: [
      '3 L’arrêt des exercices est un vrai sujet ; quinze personnes observées, c’est un début.',
      '2 Cent tablettes à prêter, nettoyer, mettre à jour et récupérer : personne n’est prévu pour cela.',
      '1 Pas encore d’étude. Deux groupes de vingt ne concluront pas.',
      '2 Tablette sans compte, bien ; sans plan de mise à jour, non.',
      '1 « Le modèle n’est pas encore fixé. » Je note ce qui est écrit.',
      '3 Deux kinésithérapeutes dans l’équipe, aucun exploitant.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'mirabelis',
    marks: [
      '4 À la maison, on s’arrête au troisième jour. Ils sont allés voir chez quinze d’entre nous.',
      '3 Le kinésithérapeute règle chaque semaine : il y en a un pour tout le canton, chez moi.',
      '2 Ils diront si la comparaison est trop petite. Je le dis déjà.',
      '2 Le nombre de répétitions, rien d’autre : c’est sobre. Mais la tablette n’a été essayée par personne.',
      '2 Sans payeur, le suivi s’arrête : au moins ils préviennent.',
      '3 Des gens sérieux, trop tôt.',
    ],
  },
  {
    juror: 'laurent',
    firm: 'mirabelis',
    upTo: 'recused',
    link: 'J’ai conseillé cette entreprise il y a deux ans.',
  },
  {
    juror: 'lucie',
    firm: 'mirabelis',
    givenLater: 12,
    marks: [
      '3 Le besoin existe surtout après la rééducation, peu à la sortie de chirurgie que vise l’appel.',
      '3 L’exercice assis pour qui craint de tomber : une vraie attention. Le retour des tablettes reposera sur nous.',
      '1 Aucun résultat, pas même sur les quinze personnes observées.',
      '2 Encore une maquette prêtée à la main.',
      '1 Une heure de kinésithérapeute par semaine et par qui la paie ? Le dossier ne répond pas.',
      '3 L’équipe connaît son métier ; il lui manque un lieu d’accueil.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'dermecho',
    marks: [
      '3 Utile en EHPAD, peu pour quelqu’un qui rentre chez lui.',
      '4 Cinq minutes par demande, rien à installer : mes équipes le feraient.',
      '4 1 900 avis rendus, c’est une expérience. Les transferts évités sont comptés par les maisons elles-mêmes.',
      '4 Deux photos, un avis daté dans le dossier du résident.',
      '4 L’acte de téléexpertise paie l’avis ; l’astreinte reste à partager.',
      '4 Quatre gériatres engagés par écrit.',
    ],
  },
  {
    juror: 'helene',
    firm: 'dermecho',
    marks: [
      '2 L’appel parle des premiers jours à la maison. Ce dossier parle des dimanches en établissement.',
      '4 Le circuit est simple et déjà rodé dans neuf maisons.',
      '3 L’effet à domicile n’a pas été essayé une seule fois.',
      '4 Trois logiciels d’EHPAD rangent l’avis. Aucun logiciel d’hospitalisation à domicile.',
      '4 L’acte est remboursé : la suite est financée.',
      '4 Équipe installée, avec une régulation qui rappelle.',
    ],
  },
  {
    juror: 'odile',
    firm: 'dermecho',
    marks: [
      '3 Une réponse pour les résidents, qui en ont besoin ; ce n’était pas la question posée.',
      '4 La famille peut refuser la photo, et c’est dit dans la chambre.',
      '3 On compte des transferts évités, pas des personnes soulagées.',
      '4 Hébergeur certifié, cinq ans de garde : long, mais expliqué.',
      '3 1 900 euros d’astreinte par mois : les petites maisons ne suivront pas.',
      '4 Deux ans sans interruption, c’est rare.',
    ],
  },
  {
    juror: 'sabine',
    firm: 'voxaline',
    marks: [
      '2 Recopier moins, oui. Mais les patients dont on parle à voix haute n’ont pas été interrogés.',
      '2 Un boîtier par poste et une heure de formation : rien sur le bruit, rien sur la chambre double.',
      '1 Une maquette et une promesse de minutes.',
      '1 On enregistre des noms et des diagnostics, et l’analyse d’impact « viendra ». C’est elle qui doit venir d’abord.',
      '2 Une licence par service dont le prix n’est pas donné.',
      '3 La fondatrice connaît les services ; personne ne connaît la donnée de santé.',
    ],
  },
  {
    juror: 'fatou',
    firm: 'voxaline',
    marks: [
      '3 Le temps passé à recopier est réel, huit soignantes l’ont dit.',
      '2 Une sortie se prépare à plusieurs voix ; le boîtier n’en entend qu’une.',
      '2 Minutes gagnées, soit. Je voudrais savoir ce qui se perd entre la voix et le dossier.',
      '2 Aucun essai sur des termes de médicaments.',
      '2 Le passage de la maquette au produit absorbe tout l’argent demandé.',
      '3 Équipe jeune et attentive aux remarques.',
    ],
  },
  {
    juror: 'rachid',
    firm: 'voxaline',
    marks: [
      '3 Si la soignante me regarde au lieu de l’écran, je prends. Le dossier n’en parle pas.',
      '3 Une heure pour apprendre, c’est raisonnable.',
      '2 Rien n’est mesuré du côté du malade.',
      '1 Qui m’a demandé si je voulais être enregistré ?',
      '2 On ne sait pas qui paiera la licence.',
      '3 Ils promettent d’effacer le son ; je les crois, qu’ils l’écrivent.',
    ],
  },
]

/** What the coalition decided, and why. */
export const HOME_VERDICTS: Verdict[] = [
  {
    firm: 'ondelune',
    outcome: 'selected',
    reasons:
      'Le dossier répond exactement à ce que les patients ont demandé et dit qui répond derrière chaque appel. Le jury demande un point à mi-parcours sur le temps infirmier.',
  },
  {
    firm: 'plaievue',
    outcome: 'selected',
    reasons:
      'Des preuves solides et un usage simple pour les proches. Le jury attire l’attention sur le temps de l’infirmière experte, qui devra être garanti par le lieu d’accueil.',
  },
  {
    firm: 'kairnea',
    outcome: 'reserve',
    reserveRank: 1,
    reasons:
      'Très bonne réponse pour les médecins de ville. Le raccordement à l’informatique de l’hôpital demande encore un accord écrit.',
  },
  {
    firm: 'lisibelle',
    outcome: 'reserve',
    reserveRank: 2,
    reasons: 'Un travail remarquable avec des patients. Le modèle économique est à préciser avant un financement.',
  },
  {
    firm: 'trajelan',
    outcome: 'refused',
    reasons:
      'Solution utile, mais l’accord des prestataires du territoire n’est pas acquis et conditionne tout le projet.',
  },
  {
    firm: 'dermecho',
    outcome: 'refused',
    reasons:
      'Solution éprouvée, qui répond peu aux besoins de cet appel. Le jury invite à répondre à un prochain appel sur les week-ends.',
  },
  {
    firm: 'mirabelis',
    outcome: 'refused',
    reasons:
      'Le projet n’est pas assez avancé : aucun résultat encore, et un modèle à construire. Le jury encourage l’étude annoncée.',
  },
  {
    firm: 'voxaline',
    outcome: 'refused',
    reasons:
      'Une maquette prometteuse, trop précoce pour un essai dans un service. Revenez avec les premiers résultats.',
  },
]
