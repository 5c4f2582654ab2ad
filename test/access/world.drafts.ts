import { beginDraft } from '#app/needs/drafts.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { newId } from '#app/platform/id.ts'
import { SECRETS } from './secrets.ts'
import type { Cast } from './world.people.ts'

/** A need that its author, signed in, has begun and not sent. */
export async function makeDrafts({ author }: Cast) {
  const key = newId()
  const answers = { title: SECRETS['unsent title'], story: SECRETS['unsent story'], authorKind: 'patient' }
  await beginDraft(author, key, { answers, revision: 0 })
  return { draft: { id: key, code: receiptCodeFor(key) } }
}
