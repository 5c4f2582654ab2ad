const s = (count: number) => (count > 1 ? 's' : '')

/** The best set of files under the envelope, as a suggestion. */
export const fr = {
  link: 'Chercher le meilleur ensemble',
  kicker: 'Suggestion du calcul',
  title: 'Le meilleur ensemble sous l’enveloppe',
  lead: 'C’est une suggestion : elle ne décide de rien. Vous la portez dans la décision si elle vous convient, puis vous écrivez les raisons.',
  maximised:
    'L’ensemble proposé est celui dont la somme des notes est la plus haute, parmi tous ceux que l’enveloppe paie et qui respectent vos limites. Le résultat est exact.',
  sum: (count: number) => (count === 1 ? '1 dossier, pour' : `${count} dossiers, pour`),
  outOf: 'sur une enveloppe de',
  carry: 'Porter cet ensemble dans la décision',
  unstated: (numbers: string) => `Sans montant demandé, donc hors du calcul : ${numbers}.`,
  below: (numbers: string) =>
    `Sous un seuil, donc hors du calcul sauf si vous les gardez dans tous les cas : ${numbers}.`,
  back: 'Revenir au classement',
  impossible: (limits: number): string =>
    limits === 1 ? 'Aucun ensemble ne respecte cette limite' : 'Aucun ensemble ne respecte ces limites à la fois',
  relax: (limits: number): string =>
    limits === 1
      ? 'Changez-la ou renoncez-y : à elle seule, elle demande plus que ce que les dossiers et l’enveloppe permettent.'
      : 'Renoncez à l’une d’elles : les autres tiennent alors ensemble.',
  carried:
    'Les dossiers de l’ensemble suggéré sont cochés « retenu ». Rien n’est décidé : vérifiez chaque choix, complétez les autres et écrivez les raisons.',
  form: {
    most: 'Nombre de dossiers, au plus',
    theme: (name: string) => `Dossiers sur le thème « ${name} », au moins`,
    territory: (name: string) => `Dossiers de la région ${name}, au moins`,
    keep: 'Garder ou écarter des dossiers',
    free: 'Selon le calcul',
    always: 'Garder dans tous les cas',
    never: 'Écarter dans tous les cas',
    send: 'Calculer',
  },
  table: {
    caption: 'L’ensemble suggéré',
    place: 'Rang',
    file: 'Dossier',
    total: 'Note',
    asked: 'Montant demandé',
    none: 'Aucun dossier ne tient dans l’enveloppe.',
  },
  cost: {
    caption: 'Ce que coûte chaque limite',
    limit: 'Limite',
    points: 'Points perdus',
    nothing: 'Rien',
    comes: 'Entreraient sans elle',
    goes: 'Sortiraient sans elle',
  },
  limits: {
    envelope: (money: string) => `L’enveloppe de ${money}`,
    most: (count: number) => `${count} dossier${s(count)} au plus`,
    least: (count: number, name: string) => `${name} : ${count} dossier${s(count)} au moins`,
    always: (number: string) => `${number} gardé dans tous les cas`,
    never: (number: string) => `${number} écarté dans tous les cas`,
  },
  reasons: {
    portfolio_takes_too_long: 'Ce calcul prend trop de temps. Retirez une limite et recommencez.',
  },
}
