const s = (count: number) => (count > 1 ? 's' : '')

/** Results told to all: letters read before they leave, then sent in one go. */
export const fr = {
  held: 'Décidé, pas encore annoncé : personne hors du jury ne le sait. La décision peut encore être reprise.',
  toLetters: 'Relire les lettres',
  decideAnew: 'Reprendre la décision',
  thanks: 'Les résultats sont annoncés. Merci : vos lectures ont compté dans la décision.',
  told: 'Résultats annoncés le ',
  heldFinal:
    'Rien ne part encore : vous relirez les lettres, puis vous les enverrez toutes ensemble. D’ici là, la décision peut être reprise.',
  letters: {
    title: 'Les lettres de décision',
    lead: (n: number) =>
      `${n} dossier${s(n)} décidé${s(n)}. Les lettres partent toutes ensemble, quand vous l’aurez dit.`,
    sent: 'Les lettres sont parties. Voici ce que chaque candidat peut lire.',
    caption: 'Une ligne par dossier, les retenus d’abord',
    file: 'Dossier',
    outcome: 'Décision',
    to: 'La lettre va à',
    organisation: 'Organisation',
    line: 'Mot ajouté',
    hasLine: 'Oui',
    nobody: 'Personne à prévenir',
    withdrawn: 'Retiré entre-temps : pas de lettre',
    missing: (n: number) =>
      n > 1
        ? `${n} dossiers n’ont plus personne à qui écrire : leur compte a été effacé. La décision restera lisible par leur organisation.`
        : 'Un dossier n’a plus personne à qui écrire : son compte a été effacé. La décision restera lisible par son organisation.',
    send: 'Annoncer les résultats',
    back: 'Revoir le classement',
  },
  letter: {
    title: (number: string) => `La lettre du dossier ${number}`,
    mail: 'Le courriel',
    mailHint: 'Tel qu’il partira. Par discrétion, il ne dit pas la décision : elle se lit sur la page du dossier.',
    noMail: 'Aucun courriel ne part pour ce dossier.',
    page: 'Ce que le candidat lira sur la page de son dossier',
    line: 'Un mot pour ce candidat',
    lineHint:
      'Facultatif. Il le lira sous les raisons, quand les résultats seront annoncés. Personne d’autre ne le lit.',
    save: 'Garder ce mot',
    previous: 'Lettre précédente',
    next: 'Lettre suivante',
    back: 'Toutes les lettres',
  },
  outcome: {
    calledUp: 'Appelé depuis la réserve le',
    placeNow: (place: number) => `Place ${place} aujourd’hui : d’autres ont été appelés ou sont partis.`,
    reserveRank: (rank: number) => `Place ${rank} sur la liste complémentaire`,
    overall: 'Note d’ensemble',
    outOf: (total: string) => `${total} sur 100`,
    readings: (n: number) => (n > 1 ? `${n} jurés ont lu ce dossier.` : 'Un juré a lu ce dossier.'),
    criterion: 'Critère',
    weight: 'Poids',
    mean: 'Moyenne sur 5',
    scores: 'Les notes, critère par critère',
    limit: 'Seuil',
    met: (threshold: number) => `${threshold}, atteint`,
    notMet: (threshold: number) => `${threshold}, non atteint`,
    noThreshold: 'aucun',
    comments: 'Ce que les jurés ont écrit',
    line: 'Un mot des coordinateurs',
    among: (n: number) => `Comparé aux ${n} dossiers jugés ensemble, sans dire lesquels`,
    yours: (mean: string) => `Le vôtre : ${mean}`,
    others: (low: string, high: string, quarter: string, threeQuarters: string) =>
      `Tous : de ${low} à ${high}, la moitié entre ${quarter} et ${threeQuarters}`,
  },
  announcement: {
    title: 'Annoncer les résultats',
    what: (n: number) =>
      `${n} lettre${s(n)} ${n > 1 ? 'partent' : 'part'} maintenant. Chaque candidat lit sa décision, ses raisons et ses notes.`,
    after: 'L’appel dit publiquement qui est retenu, et les besoins avancent. Ensuite, la décision ne se reprend plus.',
    send: 'Envoyer toutes les lettres',
    back: 'Relire encore',
  },
  waiting: {
    announce: (call: string) => `Le jury de « ${call} » a décidé : relisez les lettres et envoyez-les.`,
  },
  reasons: {
    line_too_long: 'Ce mot est trop long : quelques phrases suffisent.',
    nir_in_text: 'Ce texte contient un numéro de sécurité sociale : retirez-le.',
    already_announced: 'Les résultats sont annoncés : la décision ne se reprend plus.',
    not_decided_yet: 'Le jury n’a pas encore décidé : son procès-verbal et ses lettres viennent après.',
  },
}
