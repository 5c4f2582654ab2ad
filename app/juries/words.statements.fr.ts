/** What places of care say they could host, before the committee. */
export const fr = {
  link: 'Demander aux lieux ce qu’ils peuvent accueillir',
  answers: {
    yes: 'Peut accueillir',
    yes_if: 'Peut accueillir, sous conditions',
    no: 'Ne peut pas accueillir',
  },
  waits: 'Pas encore de réponse',
  silent: 'Sans réponse depuis plus d’une semaine',
  noLead: 'Personne ne répond encore pour ce lieu.',
  nameLead: (place: string) => `Désigner qui répond pour ${place}`,
  tiersLieu: 'tiers-lieu',
  told: {
    title: 'Ce que les lieux peuvent accueillir',
    notAScore: 'C’est une information sur le terrain, pas une note : elle n’entre dans aucun calcul.',
    when: 'Quand',
    means: 'Où, avec qui et avec quoi',
    asked: 'Ce que le lieu demande',
    nothing: 'Rien',
    conditions: 'À quelles conditions',
    why: 'Pourquoi',
    tie: 'Lien avec l’entreprise',
    said: 'Répondu le',
    corrected: (many: number) => (many === 1 ? 'La réponse d’avant' : `Les ${many} réponses d’avant`),
    from: 'du',
    to: 'au',
  },
  jury: {
    title: 'Ce que les lieux peuvent accueillir',
    lead: 'Avant le comité, demandez aux lieux de soins s’ils pourraient essayer la solution chez eux, quand et avec quoi. Leur réponse est dans le dossier, à côté des notes. Ce n’est pas une note.',
    askNamed: (many: number) => (many === 1 ? 'Interroger le lieu cité' : `Interroger les ${many} lieux cités`),
    askNamedLead: (many: number) =>
      many === 1
        ? 'Un lieu de l’annuaire est cité par une candidature et n’a pas encore été interrogé.'
        : `Il y a ${many} citations de lieux de l’annuaire qui n’ont pas encore été interrogés.`,
    allAsked: 'Tous les lieux de l’annuaire cités par les candidatures ont été interrogés.',
    askOne: 'Interroger un autre lieu',
    file: 'Candidature',
    nobody: 'Aucun lieu interrogé.',
    toAsk: (places: string) => `Cité, pas encore interrogé : ${places}`,
    seen: 'Le lieu voit qui porte le dossier, le nom de la solution et ce qui se passerait chez lui ; jamais les réponses du formulaire.',
    back: 'Revenir au jury',
    none: 'Aucune candidature reçue.',
  },
  asking: {
    title: 'Interroger un autre lieu',
    lead: 'La personne qui répond pour ce lieu est prévenue par lettre et sur son bureau.',
    place: 'Lieu',
    brief: 'Ce qui se passerait chez eux',
    briefHint:
      'Par exemple : « Douze lits de cardiologie équipés pendant quatre mois, deux infirmières formées. » Ils liront ce texte.',
    send: 'Interroger ce lieu',
    back: 'Revenir aux lieux',
  },
  own: {
    title: 'Ce que nous pouvons accueillir',
    lead: 'Un jury va bientôt se réunir. Dites-lui ce qui serait possible chez vous : votre réponse est lue avec le dossier, ce n’est pas une note et elle ne vous engage pas.',
    none: 'Personne ne vous demande rien pour le moment',
    noneText: 'Quand un jury voudra savoir ce que vous pouvez accueillir, sa question sera ici et sur votre bureau.',
    by: (maker: string, solution: string) => `${maker}, avec « ${solution} »`,
    for: (place: string) => `Pour ${place}`,
  },
  answer: {
    kicker: 'Ce que nous pouvons accueillir',
    lead: (maker: string, solution: string) => `${maker} propose « ${solution} ».`,
    call: 'Appel à projets',
    solution: 'La solution en une phrase',
    brief: 'Ce qui se passerait chez vous',
    said: 'Ce que la candidature dit de vous',
    noBrief: 'Rien de plus n’est dit de votre lieu : répondez pour ce que vous savez de lui.',
    who: 'Qui lit votre réponse : les coordinateurs de l’appel et le jury, puis l’entreprise une fois les résultats connus. Personne d’autre. Elle ne vous engage pas : une convention serait proposée si le projet est retenu.',
    answer: 'Pourriez-vous l’accueillir ?',
    hints: {
      yes: 'Dites quand, avec quoi et ce que vous demandez.',
      yes_if: 'Dites aussi à quelles conditions.',
      no: 'Dites plus bas pourquoi, en une phrase. Laissez le reste vide.',
    },
    from: 'À partir du',
    to: 'Jusqu’au',
    means: 'Où, avec qui et avec quoi',
    meansHint:
      'Par exemple : « Service de cardiologie, 12 lits, une cadre et deux infirmières référentes, wifi partout. »',
    asked: 'Ce que vous demandez pour cela',
    askedHint: 'Le temps des équipes, une salle, du matériel. Écrivez 0 si vous ne demandez rien.',
    conditions: 'Vos conditions, ou pourquoi vous ne pouvez pas',
    conditionsHint: 'Par exemple : « Après le changement de logiciel de septembre. »',
    tied: 'Avez-vous un lien avec cette entreprise ?',
    tiedHint:
      'Un contrat, un essai en cours, des parts, une personne en commun. Un lien n’empêche pas de répondre : le jury doit seulement le savoir.',
    ties: { no: 'Non', yes: 'Oui' },
    tie: 'Lequel ?',
    tieHint: 'Laissez vide si vous n’en avez pas.',
    send: 'Envoyer notre réponse',
    change: 'Corriger notre réponse',
    thanks: 'Merci, votre réponse est dans le dossier.',
    mayChange: 'Vous pouvez la corriger jusqu’à la décision du jury. Ce que vous aviez dit avant reste lisible.',
    back: 'Revenir à la liste',
  },
  waiting: {
    place: (many: number, place: string) =>
      many === 1
        ? `Un jury demande ce que ${place} pourrait accueillir`
        : `Un jury demande ce que ${place} pourrait accueillir, pour ${many} candidatures`,
    silent: (many: number) =>
      many === 1
        ? 'Un lieu n’a pas dit ce qu’il peut accueillir : relancez-le avant le comité'
        : `${many} réponses de lieux manquent avant le comité : relancez-les`,
  },
  reasons: {
    answer_missing: 'Choisissez une réponse.',
    brief_missing: 'Dites en une phrase ce qui se passerait chez eux.',
    facility_missing: 'Choisissez un lieu.',
    means_missing: 'Dites où, avec qui et avec quoi.',
    cost_missing: 'Écrivez un montant, ou 0.',
    conditions_missing: 'Dites à quelles conditions.',
    why_missing: 'Dites pourquoi, en une phrase.',
    tie_missing: 'Dites si vous avez un lien avec cette entreprise.',
    tie_untold: 'Dites lequel, en une phrase.',
    ends_before_it_begins: 'La fin vient avant le début.',
    said_elsewhere:
      'Quelqu’un a répondu entre-temps pour ce lieu. Votre texte est encore là : relisez sa réponse, puis envoyez la vôtre si elle doit la remplacer.',
    statement_too_late: 'Le jury a décidé : les réponses ne changent plus.',
    file_left: 'Cette candidature n’est plus en cours : rien ne vous est demandé.',
    place_already_asked: 'Ce lieu a déjà été interrogé pour cette candidature.',
  },
}
