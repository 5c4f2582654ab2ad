/** Where the house keeps things, and what of the marked file stands there. */
import { connections, db } from '#app/platform/db.ts'
import { marksIn } from './marked.lists.ts'
import { MARK } from './marks.ts'
import { keptOut, type Marked } from './world.marked.ts'

/** The tables of a schema in which the words of the marked file are written. */
export const heldByTables = (schema: string) => tablesWith(schema, (row) => marksIn(row, { number: MARK }).length > 0)

/** The tables of a schema with a row that, as text, holds what is sought. */
export async function tablesWith(schema: string, holds: (row: string) => boolean) {
  const { rows } = await connections().query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = $1 AND table_type = 'BASE TABLE' ORDER BY 1`,
    [schema],
  )
  const holding = []
  for (const { name } of rows) {
    const { rows: found } = await connections().query<{ row: string }>(
      `SELECT t::text AS row FROM ${schema}."${name}" t`,
    )
    if (found.some(({ row }) => holds(row))) holding.push(name)
  }
  return holding
}

/** What letters to those who are kept out say of it. */
export async function lettersTo(world: Marked) {
  const people = await db().person.findMany({ select: { id: true, email: true } })
  const ids = keptOut.map((who) => world.viewers[who]).map((viewer) => (viewer.kind === 'person' ? viewer.id : ''))
  const toAddress = { in: people.filter(({ id }) => ids.includes(id)).map(({ email }) => email) }
  const letters = await db().outboxLetter.findMany({ where: { toAddress } })
  return letters.flatMap(({ subject, html, text }) => marksIn(`${subject} ${html} ${text}`, world))
}
