import type { Facet } from './catalogue.ts'
import type { TrlBand } from './maturity.ts'

export const fr = {
  narrow: 'Choisir ce que l’on cherche',
  facets: {
    maturity: 'Où elle en est',
    trl: 'Technologie',
    whom: 'Pour qui',
    proof: 'Avec',
  } satisfies Record<Facet, string>,
  all: {
    maturity: 'À tous les stades',
    trl: 'Tous les niveaux',
    whom: 'Tout le monde',
    proof: 'Sans condition',
  } satisfies Record<Facet, string>,
  bands: {
    idea: 'Idée ou laboratoire (TRL 1 à 3)',
    tried: 'Essayée (TRL 4 à 6)',
    field: 'Sur le terrain (TRL 7 à 9)',
  } satisfies Record<TrlBand, string>,
  show: 'Afficher',
  clear: 'Tout revoir',
  noneTitle: 'Aucune solution ne répond à tous ces choix',
  none: 'Retirez un choix. Une solution n’est trouvée par une preuve que si l’entreprise la montre et qu’elle est valable.',
  file: 'Télécharger cette liste (CSV)',
  name: 'solutions',
  heads: [
    'Nom',
    'En une phrase',
    'Proposée par',
    'Où elle en est',
    'Version',
    'TRL',
    'Réglementation (0 à 4)',
    'Preuves cliniques (0 à 4)',
    'Marché (0 à 4)',
    'Pour qui',
    'Niveau numérique demandé',
    'Montré et valable',
    'Mise à jour',
    'Adresse',
  ],
}
