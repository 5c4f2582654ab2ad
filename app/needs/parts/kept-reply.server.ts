import { data, redirect } from '@remix-run/node'
import type { Slip } from '#app/platform/slip.ts'
import type { SavedQuietly, SentBack } from './sent-back.ts'

/** What keeping a draft gave: see the shelf. */
interface Kept {
  code: string
  revision: number
  savedAt: Date
  objection: string | null
}

/** What of a form was read, and how it is sent back. */
interface Sent {
  key: string
  slip: (errors: Record<string, string[]>) => { data: { slip: Slip } }
}

/** Told to the page that keeps while one types; to a person who pressed, the way on, or why not. */
export function keptReply(kept: Kept, onward: string, quiet: boolean, { key, slip }: Sent) {
  const { code, revision, savedAt, objection } = kept
  if (quiet) return data({ saved: { code, revision, at: savedAt.toISOString(), objection } } satisfies SavedQuietly)
  if (objection) {
    const back: SentBack = { ...slip({ '': [objection] }).data, revision, formKey: key }
    return data(back, { status: 422 })
  }
  return redirect(`/drafts/${code}/${onward}`, 303)
}
