/** The lines of a compliance passport, as answers of a file. */
export const fr = {
  verified: 'Vérifié par la coalition',
  ofVersion: (name: string) => `Version ${name}`,
  from: 'Reprise du passeport de votre solution. Elle sera figée telle quelle au dépôt.',
  untold: 'Cette ligne du passeport n’est pas encore remplie.',
  fill: 'Remplir cette ligne',
  change: 'Modifier cette ligne',
  noVersion: 'Votre solution n’a pas encore de version décrite : décrivez-la, puis remplissez son passeport.',
  describe: 'Décrire une version',
  ended: 'Cette preuve a expiré : le jury le verra. Mettez-la à jour avant de déposer.',
  ending: 'Cette preuve expire dans moins de deux mois.',
  to_check: 'Cette ligne vient d’une version précédente : relisez-la avant de déposer.',
  reasons: {
    line_untold: 'Remplissez cette ligne du passeport de votre solution.',
  },
}
