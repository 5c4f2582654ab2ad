export const fr = {
  error: {
    titles: {
      400: 'Cette demande n’a pas été comprise',
      401: 'Connectez-vous pour continuer',
      403: 'Cette action ne vous est pas ouverte',
      404: 'Cette page n’existe pas ou ne vous est pas ouverte',
      405: 'Cette adresse ne reçoit pas ce type de demande',
      409: 'Ce n’est pas possible en l’état',
      410: 'C’est trop tard',
      429: 'Trop d’essais à la suite',
      500: 'Quelque chose s’est mal passé de notre côté',
    } as Record<number, string>,
    other: 'Cette page ne peut pas s’afficher',
    fault:
      'Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant. Si cela se répète, donnez-nous cette référence :',
    serverTime: 'Heure du serveur à la réception de votre demande :',
    home: 'Revenir à l’accueil',
    signIn: 'Se connecter',
    back: 'Revenir à la page précédente',
  },
  preferences: { language: 'Choisir la langue', theme: 'Choisir l’affichage', save: 'Enregistrer' },
  reasons: {
    not_found: 'L’adresse est peut-être incomplète, ou la page est réservée à d’autres personnes.',
    form_without_key: 'Ce formulaire est trop ancien. Rechargez la page, puis recommencez.',
    already_sent:
      'Ce formulaire a déjà été envoyé avec d’autres réponses. Rechargez la page pour voir ce qui a été enregistré.',
    changed_meanwhile: 'Quelqu’un a agi juste avant vous. Rechargez la page pour voir où en sont les choses.',
    too_many_tries: 'Patientez quelques minutes avant de recommencer.',
    file_empty: 'Ce fichier est vide.',
    file_too_large: 'Ce fichier dépasse 10 Mo.',
    file_refused: 'Un logiciel malveillant a été trouvé dans ce fichier : il n’est remis à personne.',
    upload_too_large: 'Ce fichier dépasse 50 Mo.',
    file_kind_unknown: 'Nous recevons les fichiers PDF, PNG et JPEG.',
    opened_by_another:
      'Cette page avait été ouverte par une autre personne. Ce qui y était écrit l’attend sur son bureau ; rien n’a été envoyé en votre nom.',
    missing: 'Cette réponse est nécessaire.',
    form_too_large: 'Ce formulaire est trop lourd pour être reçu.',
    foreign_origin: 'Cette demande vient d’un autre site. Revenez sur Passerelle et recommencez.',
    address_broken: 'Cette adresse est abîmée. Revenez à la page et utilisez ses liens.',
    wrong_method: 'Revenez à la page et utilisez ses boutons.',
    length_unknown: 'Cette demande n’annonce pas sa taille.',
  },
}
