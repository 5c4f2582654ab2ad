import { listTyped } from '#app/platform/typed.server.ts'
import { pageWithTyped } from '#app/platform/typed.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { formatInstant } from '#app/ui/when.tsx'
import { listWaiting as invitations } from './invitations.server.ts'
import { words } from './words.ts'

/** What the viewer was typing when their session ended waits to be sent; then those who ask them to join. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  if (viewer.kind !== 'person') return []
  const typed = (await listTyped(viewer)).map((typed) => {
    const at = typed.typedAt.toISOString()
    const text = {
      fr: words.fr.typed.waiting(formatInstant('fr', at)),
      en: words.en.typed.waiting(formatInstant('en', at)),
    }
    return { key: `typed:${typed.id}`, text, to: pageWithTyped(typed), due: null }
  })
  return [...typed, ...(await invitations(viewer))]
}
