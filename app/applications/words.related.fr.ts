export const fr = {
  title: 'Candidatures liées',
  lead: 'Vous seuls, coordinateurs, voyez ces liens. Un lien n’est pas une faute : il dit où regarder.',
  call: 'Appel',
  someone: 'quelqu’un',
  ties: {
    company: 'La même société les présente.',
    siren: 'Leurs sociétés ont le même SIREN.',
    solution: 'La même solution y est proposée.',
  },
  named: {
    person: (name: string) => `${name} a une place des deux côtés.`,
    sponsor: (name: string) => `${name} est cité dans les deux.`,
  },
}
