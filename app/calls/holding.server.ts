import { Prisma } from '#prisma/client/client.ts'

/** Whether these columns hold the words, capitals and accents aside; the signs that LIKE gives a meaning to are plain signs. */
export function holding(columns: Prisma.Sql, words: string) {
  const pattern = `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`unaccent(lower(concat_ws(' ', ${columns}))) LIKE unaccent(lower(${pattern}))`
}
