/** A page of the house's own duties: what it says under each heading, in sentences and lists. */
export interface Notice {
  title: string
  lead: string
  parts: { title: string; says: string[]; list?: string[]; links?: { to: string; label: string }[] }[]
}

/** What the pages know of this installation. */
export interface Publisher {
  name: string | null
  contact: string
  demo: boolean
}

const privacy = ({ contact }: Publisher): Notice => ({
  title: 'Vos données',
  lead: 'Ce que nous gardons, qui le lit, combien de temps, et comment le faire disparaître.',
  parts: [
    {
      title: 'Quand vous dites un besoin sans compte',
      says: [
        'Nous ne demandons ni votre nom, ni votre adresse, ni votre numéro de sécurité sociale. Nous gardons vos mots, qui vous êtes en un mot (patient, proche, soignant…), le lieu de soins si vous le donnez, et ce que vous nous autorisez à publier.',
        'Votre code de suivi n’est pas gardé en clair : nous gardons de quoi le reconnaître, pas de quoi le retrouver. Si vous le perdez, nous ne pouvons pas vous le rendre.',
      ],
    },
    {
      title: 'Qui lit vos mots',
      says: [
        'Vous, avec votre code, et les coordinateurs qui lisent les besoins. Personne d’autre avant qu’un coordinateur les ait lus : ni les entreprises, ni la recherche du site, ni les chiffres publics.',
        'Ensuite, le public lit un résumé écrit par un coordinateur. Vos propres mots n’apparaissent que si vous l’avez permis, et votre lieu de soins aussi.',
      ],
    },
    {
      title: 'Ce qui concerne votre santé',
      says: [
        'En racontant ce qui vous manque, vous pouvez parler de votre santé. Vous n’y êtes pas obligé, et nous ne l’utilisons que pour comprendre le besoin, avec votre accord, que vous pouvez reprendre en effaçant votre texte.',
        'Nous refusons les numéros de sécurité sociale et nous signalons ce qui ressemble à un nom, un téléphone ou une date de naissance. Les essais ne donnent que des résultats de groupe, à partir de cinq personnes.',
      ],
    },
    {
      title: 'Quand vous avez un compte',
      says: [
        'Nous gardons votre adresse de courriel, votre nom, ce que vous faites si vous le dites, et vos organisations. Il n’y a pas de mot de passe.',
        'Nous notons qui a fait quoi et quand (un besoin lu, une note déposée, une décision signée), sans y recopier ce qui est écrit : c’est ce qui permet de prouver qu’une décision a été juste.',
      ],
    },
    {
      title: 'Combien de temps',
      says: [],
      list: [
        'Votre besoin : cinq ans au plus, ou moins si vous l’effacez avant. Il reste alors qu’un besoin a existé et ce qu’il est devenu, sans un seul de vos mots.',
        'La lettre de connexion : 15 minutes. La connexion : 20 minutes sans activité, ou 30 jours si vous avez dit que l’appareil est à vous.',
        'Les candidatures, les notes et les décisions : tant que l’appel doit pouvoir être contrôlé.',
        'Le journal du serveur : des adresses de pages et des durées, sans votre adresse ni votre code.',
      ],
    },
    {
      title: 'Témoins (cookies)',
      says: [
        'Ceux-ci seulement, tous utiles : votre connexion, votre langue, votre affichage clair ou sombre, et votre choix d’agir ou non par touches seules. Si vous dites « moi aussi » sans compte, un témoin nommé « supporter » reconnaît cet appareil pendant un an, pour ne pas compter deux fois la même voix : un numéro tiré au hasard, qui ne dit rien de vous. Aucune mesure d’audience, aucune publicité, rien qui parte ailleurs : c’est pourquoi aucun bandeau ne vous dérange.',
      ],
    },
    {
      title: 'Vos droits',
      says: [
        `Avec votre code, vous effacez votre besoin vous-même, tout de suite. Pour lire, corriger, emporter ou effacer le reste, écrivez à ${contact} : nous répondons dans le mois.`,
        'Si notre réponse ne vous va pas, vous pouvez saisir la CNIL : 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07.',
      ],
      links: [
        { to: '/receipts', label: 'Effacer un besoin avec mon code' },
        { to: 'https://www.cnil.fr/fr/adresser-une-plainte', label: 'Adresser une plainte à la CNIL' },
      ],
    },
  ],
})

const accessibility = ({ contact }: Publisher): Notice => ({
  title: 'Accessibilité',
  lead: 'État : non conforme, en cours d’audit. Voici ce qui est fait, ce qui manque, et comment nous dire ce qui vous arrête.',
  parts: [
    {
      title: 'Où nous en sommes',
      says: [
        'Passerelle vise le RGAA 4.1 et les WCAG 2.2 au niveau AA. Aucun audit complet par un tiers n’est terminé : nous devons donc dire « non conforme », même si beaucoup est déjà fait.',
        'Déclaration établie le 22 novembre 2026. Elle sera remplacée par les résultats de l’audit.',
      ],
    },
    {
      title: 'Ce qui est fait et vérifié à chaque changement',
      says: [],
      list: [
        'Tout se fait au clavier, avec un contour visible autour de ce qui est choisi.',
        'Tout fonctionne sans JavaScript, et avec le texte à 200 % sur un écran étroit, sans défilement de côté.',
        'Chaque page a un seul grand titre, son propre nom, et rien n’y est dit par la couleur seule.',
        'Chaque champ refusé dit pourquoi, en haut du formulaire et à côté du champ ; ce que vous avez tapé reste.',
        'Le dessin du pont est toujours accompagné de la même chose en mots.',
        'Les contrastes élevés choisis dans votre système sont respectés.',
      ],
    },
    {
      title: 'Ce que nous savons manquer',
      says: [],
      list: [
        'Les pages n’ont pas encore été essayées par des personnes qui utilisent chaque jour un lecteur d’écran, une loupe ou une commande vocale.',
        'Aucune version en langue des signes, ni en facile à lire et à comprendre relue par ses lecteurs.',
        'Le texte écrit par les personnes reste dans la langue où il a été écrit.',
        'Le schéma pluriannuel et le plan annuel d’accessibilité ne sont pas encore publiés.',
      ],
    },
    {
      title: 'Quelque chose vous arrête ?',
      says: [
        `Écrivez à ${contact} en disant la page et ce que vous vouliez faire. Nous vous répondons sous sept jours et nous cherchons avec vous une autre façon d’y arriver : par téléphone, sur papier ou avec l’aide de quelqu’un.`,
      ],
    },
    {
      title: 'Si nous ne vous répondons pas',
      says: [
        'Vous pouvez vous adresser au Défenseur des droits : en ligne, auprès de son délégué près de chez vous, ou par courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
      ],
      links: [
        { to: 'https://formulaire.defenseurdesdroits.fr/', label: 'Écrire au Défenseur des droits' },
        { to: 'https://www.defenseurdesdroits.fr/saisir/delegues', label: 'Trouver un délégué' },
      ],
    },
  ],
})

const legal = ({ name, contact, demo }: Publisher): Notice => ({
  title: 'Mentions légales',
  lead: 'Qui fait vivre ce site, et à quelles règles il se tient.',
  parts: [
    {
      title: 'Éditeur',
      says: [
        demo
          ? 'Ceci est une démonstration. Elle n’a pas d’éditeur : les personnes, les entreprises, les établissements et les sommes sont inventés, et rien de ce qui s’y fait n’engage qui que ce soit.'
          : `Ce site est édité par ${name ?? 'l’organisation qui l’a installé'}, responsable de ce qui y est publié et des données qui y sont confiées.`,
        `Pour nous écrire, y compris pour connaître l’hébergeur ou la personne qui dirige la publication : ${contact}.`,
      ],
    },
    {
      title: 'Ce que ce site n’est pas',
      says: [
        'Ce n’est pas un service d’urgence : appelez le 15 ou le 112. Si vous pensez au suicide, ou pour quelqu’un qui y pense, appelez le 3114, jour et nuit.',
        'Ce n’est pas non plus l’endroit où se plaindre d’un soin : les représentants des usagers de l’établissement sont là pour cela. Un événement indésirable se déclare sur signalement.social-sante.gouv.fr.',
      ],
      links: [{ to: 'https://signalement.social-sante.gouv.fr/', label: 'Déclarer un événement indésirable' }],
    },
    {
      title: 'Les règles des appels à projets',
      says: [
        'Les critères, leurs poids et leurs seuils sont publics avant l’ouverture et ne changent plus ensuite. L’heure qui compte est celle de Paris, à laquelle le serveur a reçu la candidature. Chaque candidat reçoit ses notes et les raisons de la décision.',
        'Un juré qui a un lien avec un candidat ne lit pas son dossier. Une attribution est proposée par une personne et approuvée par une autre.',
      ],
    },
    {
      title: 'Ce qui vous appartient',
      says: [
        'Vos mots restent les vôtres. Une entreprise garde ses droits sur ce qu’elle présente. Les résumés de besoins et les résultats publiés peuvent être repris en citant Passerelle et la date.',
      ],
    },
  ],
})

export const fr = { privacy, accessibility, legal }
