const s = (count: number) => (count > 1 ? 's' : '')

/** Results told to all: letters read before they leave, then sent in one go. */
export const fr = {
  held: 'Décidé, pas encore annoncé : personne hors du jury ne le sait. La décision peut encore être reprise.',
  toLetters: 'Relire les lettres',
  decideAnew: 'Reprendre la décision',
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
    nobody: 'Personne à prévenir',
    withdrawn: 'Retiré entre-temps : pas de lettre',
    missing: (n: number) =>
      n > 1
        ? `${n} dossiers n’ont plus personne à qui écrire : leur compte a été effacé. La décision restera lisible par leur organisation.`
        : 'Un dossier n’a plus personne à qui écrire : son compte a été effacé. La décision restera lisible par son organisation.',
    send: 'Annoncer les résultats',
    back: 'Revoir le classement',
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
    already_announced: 'Les résultats sont annoncés : la décision ne se reprend plus.',
    not_decided_yet: 'Le jury n’a pas encore décidé.',
  },
}
