/** Where someone of an organisation is shown. */
export const memberPath = (slug: string, personId: string) => `/organisations/${slug}/people/${personId}`
