/** One question to the house, and all that its answer tells: its words, its headers, and how many questions it asked the database. */
import { inTransaction } from '#app/platform/db.ts'
import { posted, visited } from '#test/support/forms.ts'
import { readPdf } from '#test/support/pdf.ts'
import { countOwnQueries } from '#test/support/queries.ts'
import { textOf } from '#test/support/streams.ts'
import { type Door, fieldsOf, pathOf, plainOf, type Whose } from './marked.doors.ts'
import type { openPages } from './pages.ts'
import type { Marked, Someone } from './world.marked.ts'

type Pages = Awaited<ReturnType<typeof openPages>>

/** What someone is answered at a door; what a form did is undone. */
export async function answerAt(pages: Pages, world: Marked, who: Someone, door: Door, whose: Whose) {
  const path = pathOf(door, world, whose)
  if (door.method === 'GET') return answerTo(pages, world, who, path)
  return answerTo(pages, world, who, path, posted(path, fieldsOf(door, world, whose), { cookie: world.cookies[who] }))
}

export async function answerTo(pages: Pages, world: Marked, who: Someone, path: string, form?: Request) {
  const request = form ?? visited(path, world.cookies[who])
  let answer = { status: 0, headers: '', body: '' }
  const queries = await countOwnQueries(() =>
    undone(async () => {
      const { status, headers, ...response } = await answered(pages, request)
      answer = { status, headers: plainOf(headers, world), body: plainOf(response.body, world) }
    }),
  )
  return { ...answer, queries }
}

async function answered(pages: Pages, request: Request) {
  const response = await pages.ask(request)
  const body = await wordsOf(response)
  return { status: response.status, headers: [...response.headers].join('\n'), body }
}

/** What an answer says: of a stream its first words, of a PDF its bytes, its words and what it says of itself. */
async function wordsOf(response: Response) {
  if (response.headers.get('Content-Type') !== 'application/pdf') return textOf(response)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { pages, alternatives } = readPdf(bytes)
  const raw = Buffer.from(bytes).toString('latin1')
  return [raw, raw.replaceAll('\0', ''), ...pages, ...alternatives].join('\n')
}

class Undone extends Error {}

export async function undone(work: () => Promise<void>) {
  await inTransaction(async () => {
    await work()
    throw new Undone()
  }).catch((thrown: unknown) => {
    if (!(thrown instanceof Undone)) throw thrown
  })
}
