import { bilingual } from '#app/platform/bilingual.ts'
import { db } from '#app/platform/db.ts'

/** The documents that a call asks for, in their order, whoever asks: whoever may read a file may read what it was asked. */
export async function listDocuments(callId: string) {
  const rows = await db().callDocument.findMany({ where: { callId }, orderBy: { position: 'asc' } })
  return rows.map(({ id, name, help, need }) => ({ id, name: bilingual(name), help: bilingual(help), need }))
}
