/** What needs say on a desk. */
export const fr = {
  read: (title: string) => `Un besoin à lire : « ${title} »`,
  readMany: (count: number) => `${count} besoins à lire`,
  answered: (title: string) => `L’auteur a répondu : « ${title} »`,
  handed: (title: string) => `Un besoin qui vous est confié : « ${title} »`,
  mineMany: (count: number) => `${count} besoins à lire vous sont confiés`,
  asked: (title: string) => `Une question vous est posée sur votre besoin : « ${title} »`,
  addedLines: (count: number) =>
    count > 1
      ? `${count} phrases reçues avec des « moi aussi » à lire`
      : 'Une phrase reçue avec un « moi aussi » à lire',
}
