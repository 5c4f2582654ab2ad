export const fr = {
  saved: (at: string, by: string | null) =>
    by ? `Brouillon enregistré à ${at} par ${by}.` : `Brouillon enregistré à ${at}.`,
  alone: 'Ce que vous tapez s’enregistre au fur et à mesure.',
  lost: 'La ligne est coupée : vos derniers mots ne sont pas encore enregistrés. Gardez cette page ouverte, nous réessayons.',
  stopped: 'L’enregistrement s’est arrêté.',
  stoppedHelp: 'Votre texte est toujours dans cette page. Appuyez sur « Enregistrer ».',
  refused: 'Une réponse ne peut pas être enregistrée telle quelle :',
  here: (names: string) => `${names} a aussi cette page ouverte.`,
  hereMany: (names: string) => `${names} ont aussi cette page ouverte.`,
  and: ' et ',
  toChoose: 'Un texte à choisir :',
  overtaken: {
    link: (by: string | null) => `${by ?? 'Quelqu’un'} a écrit au même endroit que vous`,
    title: (by: string | null, at: string) => `${by ?? 'Quelqu’un'} a écrit ici à ${at}, pendant que vous écriviez`,
    lead: 'Rien n’est perdu : votre texte est dans la case, voici l’autre. Lequel garder ?',
    emptied: 'La case a été vidée.',
    mine: 'Garder mon texte',
    theirs: 'Prendre l’autre texte',
  },
  changed: (by: string | null, at: string) => `${by ?? 'Quelqu’un'} a changé cette réponse à ${at}.`,
  see: 'Voir la réponse à jour',
  lacking: {
    head: 'Titre et montant',
    papers: 'Documents',
    none: 'Rien ne manque : vous pouvez relire et déposer.',
    count: (n: number) =>
      n > 1
        ? `Il reste ${n} réponses à compléter avant de déposer`
        : 'Il reste une réponse à compléter avant de déposer',
  },
  wishes: {
    title: 'Ce que demandent les patients et les soignants',
    lead: 'Ces souhaits viennent des besoins auxquels l’appel répond. Dites, pour chacun, ce que fait votre solution ; « non » est une réponse, avec sa raison.',
    wanted: (wish: string) => `On souhaite : ${wish}`,
    refused: (wish: string) => `On refuse : ${wish}`,
    required: 'L’appel demande une réponse à chacun.',
    read: 'Ce que la solution répond à chaque souhait',
  },
  funders: {
    legend: 'Quels financeurs peuvent lire les réponses qui leur sont destinées ?',
    hint: 'Seuls ceux que vous cochez les liront, une fois la candidature ouverte. Aucun n’est coché d’avance.',
  },
  reasons: {
    not_a_writer: 'Vous pouvez lire cette candidature, pas l’écrire.',
    wish_unanswered: 'Répondez à ce souhait.',
    nir_in_text:
      'Ce texte contient ce qui ressemble à un numéro de sécurité sociale. Pour protéger la personne, nous ne pouvons pas le garder : retirez ce numéro.',
    written_elsewhere: 'Quelqu’un a écrit ici pendant que vous écriviez : choisissez le texte à garder.',
  },
}
