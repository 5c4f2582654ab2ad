/** What calls make people wait for, on their desk. */
export const fr = {
  publish: (title: string) => `Finir et publier l’appel « ${title} »`,
  lacking: (title: string, lacks: number) =>
    `L’appel « ${title} » ouvre bientôt et il lui manque ${lacks === 1 ? 'une chose' : `${lacks} choses`} pour être publié`,
  questions: (title: string, n: number, days: number) =>
    `${n === 1 ? 'Une question attend' : `${n} questions attendent`} une réponse sur l’appel « ${title} »${
      days > 0 ? `, depuis ${days === 1 ? 'hier' : `${days} jours`} pour la plus ancienne` : ''
    }`,
  revision: (title: string) => `Publier ou abandonner la révision des questions de l’appel « ${title} »`,
  lateDoor: (title: string, who: string) => `La porte laissée à ${who} sur l’appel « ${title} » se ferme bientôt`,
  ownLateDoor: (title: string) => `La porte qui vous est laissée sur l’appel « ${title} » se ferme`,
  opens: (title: string) => `L’appel « ${title} », que vous suivez, ouvre`,
  closes: (title: string) => `L’appel « ${title} », que vous suivez, ferme`,
}
