/** A word for each letter our codes use: by telephone M and N, D and T are one. Digits are said as such. */
const NAMES: Record<string, string> = {
  A: 'Anatole',
  B: 'Berthe',
  C: 'Célestin',
  D: 'Désiré',
  E: 'Eugène',
  F: 'François',
  G: 'Gaston',
  H: 'Henri',
  J: 'Joseph',
  K: 'Kléber',
  L: 'Louis',
  M: 'Marcel',
  N: 'Nicolas',
  P: 'Pierre',
  Q: 'Quintal',
  R: 'Raoul',
  T: 'Thérèse',
  U: 'Ursule',
  V: 'Victor',
  W: 'William',
  X: 'Xavier',
  Y: 'Yvonne',
  Z: 'Zoé',
}

/** The code character by character, each with its word; null for a digit. */
export function spelled(code: string) {
  return [...code.replaceAll('-', '')].map((character, place) => ({
    key: `${place} ${character}`,
    character,
    name: NAMES[character] ?? null,
  }))
}
