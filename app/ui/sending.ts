import { type Answer, PIECE } from '#app/platform/upload.ts'

/** A line that is cut is tried again after this long. */
const AGAIN_MS = 2_000

export type Sending = { state: 'sending' | 'waiting'; percent: number } | { state: 'failed'; status: number }

/**
 * Send a file piece by piece from where it last stopped, saying how far it is: the id of what the server then has, or null
 * when it was turned down or the page is left. A line that is cut, or a server that starts again, is waited for.
 */
export async function sendFile(file: File, purpose: string, tell: (sending: Sending) => void, leaves: AbortSignal) {
  let percent = 0
  const reached = async (address: string, init: RequestInit) => {
    for (;;) {
      const told = await asked(address, { method: 'POST', ...init, signal: leaves })
      if ((told.status > 0 && told.status < 500) || leaves.aborted) return told
      tell({ state: 'waiting', percent })
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS))
    }
  }
  const { name, size, lastModified } = file
  const body = JSON.stringify({ name, size, mark: String(lastModified), purpose })
  let told = await reached('/uploads', { body, headers: { 'Content-Type': 'application/json' } })
  const id = told.answer.id
  while (id !== undefined && told.answer.received !== undefined && (told.status === 200 || told.status === 409)) {
    const at = told.answer.received
    if (at >= size) return id
    percent = Math.floor((at / size) * 100)
    tell({ state: 'sending', percent })
    const piece = { body: file.slice(at, at + PIECE), headers: { 'Content-Type': 'application/octet-stream' } }
    // A piece that is there already is answered with where to go on.
    told = await reached(`/uploads/${id}?at=${at}`, piece)
  }
  if (!leaves.aborted) tell({ state: 'failed', status: told.status })
  return null
}

/** The status is 0 when the line is cut. */
async function asked(address: string, init: RequestInit): Promise<{ status: number; answer: Answer }> {
  try {
    const reply = await fetch(address, init)
    return { status: reply.status, answer: (await reply.json().catch(() => ({}))) as Answer }
  } catch {
    return { status: 0, answer: {} }
  }
}
