export const fr = {
  waiting: (title: string) => `Finir et publier l’appel « ${title} »`,
  reasons: {},
}
