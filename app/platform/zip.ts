import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

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

const END = 0x06054b50
const LISTED = 0x02014b50
/** The end of the table is within a comment's length of the end of the file. */
const LONGEST_END = 65_557
const inflate = promisify(inflateRaw)

/** The files of a zip in their order, or why it cannot be read. An entry larger than `largest` once unpacked is not given. */
export function entriesOf(bytes: Uint8Array, largest: number): Entry[] | 'zip_unreadable' | 'too_many_files' {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = endOf(file)
  if (end === null) return 'zip_unreadable'
  if (end.count > MOST_ENTRIES) return 'too_many_files'
  const entries: Entry[] = []
  let at = end.at
  for (let place = 0; place < end.count; place += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== LISTED) return 'zip_unreadable'
    const [named, extra, comment] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32)]
    const listed = at
    const name = tidy(nameOf(file.subarray(at + 46, at + 46 + named)))
    if (name !== '' && !isLeftBySystem(name)) entries.push({ name, read: () => readEntry(file, listed, largest) })
    at += 46 + named + extra + comment
  }
  return entries
}

function endOf(file: Buffer) {
  for (let at = file.length - 22; at >= Math.max(0, file.length - LONGEST_END); at -= 1) {
    if (file.readUInt32LE(at) === END) return { count: file.readUInt16LE(at + 10), at: file.readUInt32LE(at + 16) }
  }
  return null
}

async function readEntry(file: Buffer, listed: number, largest: number) {
  const bytes = await unpacked(file, listed, largest)
  return typeof bytes === 'string' || crc32(bytes) === file.readUInt32LE(listed + 16) ? bytes : 'zip_unreadable'
}

async function unpacked(file: Buffer, listed: number, largest: number) {
  const [flags, method] = [file.readUInt16LE(listed + 8), file.readUInt16LE(listed + 10)]
  const [packed, head] = [file.readUInt32LE(listed + 20), file.readUInt32LE(listed + 42)]
  if (flags & 1) return 'zip_locked'
  if (head + 30 > file.length) return 'zip_unreadable'
  const from = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28)
  const bytes = file.subarray(from, from + packed)
  if (bytes.length !== packed) return 'zip_unreadable'
  if (method === 0) return packed > largest ? 'upload_too_large' : bytes
  if (method !== 8) return 'zip_unreadable'
  try {
    return await inflate(bytes, { maxOutputLength: largest })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'upload_too_large' : 'zip_unreadable'
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
