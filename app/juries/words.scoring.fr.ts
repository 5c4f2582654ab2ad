/** The screen on which a juror reads and scores. */
export const fr = {
  confidence: {
    legend: 'Êtes-vous sûr de vos notes ?',
    hint: 'Lu par le jury, jamais par le candidat.',
    words: { 1: 'Peu sûr : ce n’est pas mon domaine', 2: 'Assez sûr', 3: 'Sûr : c’est mon domaine' },
    told: { 1: 'Peu sûr de ses notes', 2: 'Assez sûr de ses notes', 3: 'Sûr de ses notes' },
  },
  spent: (minutes: number) =>
    minutes < 1
      ? 'Moins d’une minute passée sur ce dossier, vous seul le voyez.'
      : `${minutes} minute${minutes > 1 ? 's' : ''} passée${minutes > 1 ? 's' : ''} sur ce dossier, vous seul le voyez.`,
  kept: 'Enregistré.',
  cut: 'La connexion est coupée. Gardez cette page ouverte : ce que vous écrivez partira dès son retour.',
  elsewhere: 'Voir ce qui y est enregistré',
  next: 'Dossier suivant',
  allDone: 'Vous avez rendu tous les dossiers qui vous sont confiés dans ce jury.',
  toList: 'Voir mes dossiers',
  order: 'Vos dossiers viennent dans un ordre tiré au sort pour vous : le premier lu ne doit rien à son numéro.',
  handIn: {
    by: 'À rendre au plus tard le ',
    late: 'C’était à rendre pour le ',
    lateNext: 'Vos lectures sont encore prises tant que les notes ne sont pas ouvertes : rendez-les dès que possible.',
  },
  keys: {
    title: 'Noter au clavier',
    page: 'Les touches de la grille',
    lead: 'Les touches 0 à 5 choisissent une note quand une échelle de points a le focus. Tab mène au commentaire, puis au critère suivant.',
    none: 'Les touches 0 à 5 sont éteintes sur cet appareil. Les flèches choisissent toujours une note.',
    send: 'Ctrl + Entrée enregistre le brouillon, même au milieu d’un texte.',
    switchOff: 'Éteindre ces touches',
    switchOn: 'Allumer ces touches',
  },
  reasons: {
    confidence_malformed: 'Choisissez parmi : peu sûr, assez sûr, sûr.',
  },
}
