/**
 * Minutes are what a jury did, written by the system from its record at the moment it decides, and frozen with a digest.
 * Their life: written → signed by the chair; a correction writes another version, and keeps the one before.
 */

/** What is wrong in a record is told in a sentence. */
export const SHORTEST_REMARK = 20
export const LONGEST_REMARK = 2_000

interface Written {
  digest: string
  signers: string[]
  signedAt: Date | null
}

/** Why this version cannot be signed by who holds these tokens; `seen` is the digest they had before their eyes. */
export function objectionToSigning({ digest, signers, signedAt }: Written, tokens: string[], seen: string) {
  if (!signers.some((token) => tokens.includes(token))) return 'not_the_signer'
  if (digest !== seen) return 'minutes_written_anew'
  return signedAt ? 'minutes_already_signed' : null
}

/** A file in the copy of someone it is closed to: its number, and nothing else of it. */
export interface ClosedFile {
  number: string
  isClosed: true
}

interface FileWritten {
  id: string
  number: string
  placedBy: { kind: 'criterion'; criterion: string } | { kind: 'choice'; reason: string; by: string; at: string } | null
}

/** The copy of whoever may know of these files only: the others keep their number alone, and a tie with one of them its reason. */
export function copyFor<File extends FileWritten>(all: File[], isSeen: (fileId: string) => boolean) {
  const closed = all.filter((file) => !isSeen(file.id))
  const choices = new Set(closed.map(choiceIn))
  const files = all.map((file): (File & { isClosed: false }) | ClosedFile => {
    if (!isSeen(file.id)) return { number: file.number, isClosed: true }
    const { placedBy } = file
    const isTold = placedBy?.kind !== 'choice' || !choices.has(choiceIn(file))
    return { ...file, placedBy: isTold ? placedBy : { ...placedBy, reason: '' }, isClosed: false }
  })
  return { files, closed: closed.map((file) => file.number) }
}

function choiceIn({ placedBy }: FileWritten) {
  return placedBy?.kind === 'choice' ? `${placedBy.at} ${placedBy.reason}` : null
}

/** The version that an address asks for; the latest when it asks for none, or for nothing that is one. */
export function versionFrom(said: string | null) {
  return said !== null && /^[1-9]\d{0,3}$/.test(said) ? Number(said) : null
}
