import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry as Listed, type ZipFile } from 'yauzl'

/**
 * A zip as it is brought: read from its table of contents, an entry at a time, never written to a disk. What it says of its own
 * sizes is not believed: an entry that swells beyond what is taken is left out.
 */
export interface Entry {
  /** Its folders and name, without anything that climbs. */
  name: string
  /** Its bytes; or why they are not given. */
  read: () => Promise<Uint8Array | 'zip_locked' | 'zip_unreadable' | 'upload_too_large'>
}

/** More files than the applications of one call carry. */
export const MOST_ENTRIES = 3000

/** Entries stay open until their turn; names are read and sizes counted here. */
const OPENED = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false }

/** The files of a zip in their order, or why it cannot be read. An entry larger than `largest` once unpacked is not given. */
export async function entriesOf(bytes: Uint8Array, largest: number) {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), OPENED)
    if (zip.entryCount > MOST_ENTRIES) return 'too_many_files'
    const entries: Entry[] = []
    for await (const listed of zip.eachEntry()) {
      const name = tidy(nameOf(listed.fileNameRaw))
      if (name !== '' && !isLeftBySystem(name)) entries.push({ name, read: () => readEntry(zip, listed, largest) })
    }
    return entries
  } catch {
    return 'zip_unreadable'
  }
}

async function readEntry(zip: ZipFile, listed: Listed, largest: number) {
  if (listed.isEncrypted()) return 'zip_locked'
  try {
    const pieces: Buffer[] = []
    let size = 0
    for await (const piece of await zip.openReadStreamPromise(listed)) {
      size += piece.length
      if (size > largest) return 'upload_too_large'
      pieces.push(piece)
    }
    const whole = Buffer.concat(pieces)
    return crc32(whole) === listed.crc32 ? whole : 'zip_unreadable'
  } catch {
    return 'zip_unreadable'
  }
}

/** UTF-8, as systems write names today, whether or not they say so; else the page that older Windows used in France. */
function nameOf(bytes: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC')
  } catch {
    return bytes.toString('latin1').replace(/[\x80-\xa7]/g, (sign) => OLDER[sign.charCodeAt(0) - 0x80] ?? '_')
  }
}
const OLDER = [...'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº']

/** Folders and name, whatever way the strokes lean; a folder itself has no name. */
function tidy(name: string) {
  if (/[/\\]$/.test(name)) return ''
  return name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
}

const isLeftBySystem = (name: string) => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name)
