import fs from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'

const { resolve } = createRequire(import.meta.url)
const LETTERS = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin'

/** The house's letters as a printer wants them, read once. */
let read: { regular: Buffer; bold: Buffer } | undefined
export function fontsToPrint() {
  read ??= { regular: plain(`${LETTERS}-400-normal.woff`), bold: plain(`${LETTERS}-700-normal.woff`) }
  return read
}

const plain = (file: string) => unwrapped(fs.readFileSync(resolve(file)))

/** Sizes set by the two formats: the head of a file, then a line for each of its tables. */
const WOFF = { head: 44, line: 20 }
const SFNT = { head: 12, line: 16 }
const padded = (length: number) => Math.ceil(length / 4) * 4

/** The font inside a WOFF file. pdfkit would inflate its tables again at every letter: fifty sheets took four seconds. */
function unwrapped(woff: Buffer) {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, n) => {
    const line = woff.subarray(WOFF.head + n * WOFF.line)
    const [offset, packed, length] = [4, 8, 12].map((at) => line.readUInt32BE(at)) as [number, number, number]
    const bytes = woff.subarray(offset, offset + packed)
    return { tag: line.subarray(0, 4), sum: line.subarray(16, 20), bytes: packed < length ? inflateSync(bytes) : bytes }
  })
  const head = Buffer.alloc(SFNT.head)
  woff.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  let offset = SFNT.head + count * SFNT.line
  const lines = tables.map(({ tag, sum, bytes }) => {
    const place = Buffer.alloc(8)
    place.writeUInt32BE(offset, 0)
    place.writeUInt32BE(bytes.length, 4)
    offset += padded(bytes.length)
    return Buffer.concat([tag, sum, place])
  })
  const bodies = tables.map(({ bytes }) => Buffer.concat([bytes], padded(bytes.length)))
  return Buffer.concat([head, ...lines, ...bodies])
}
