import { inflateSync } from 'node:zlib'

/** What a reader of screens is given of a PDF of ours: its language, whether it is tagged, its pages, its words in order. */
export function readPdf(file: Uint8Array) {
  const raw = Buffer.from(file).toString('latin1')
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id ?? '', body ?? '']),
  )
  const fonts = fontsOf(objects)
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  return {
    isTagged: /\/StructTreeRoot \d+ 0 R/.test(raw) && /\/Marked true/.test(raw),
    language: /\/Lang \(([\w-]+)\)/.exec(raw)?.[1],
    tags: [...new Set([...raw.matchAll(/\/S \/(\w+)/g)].map(([, tag]) => tag ?? ''))].sort(),
    alternatives: [...raw.matchAll(/\/Alt \(((?:[^()\\]|\\.)*)\)/g)].map(([, text]) => spoken(text ?? '')),
    pages: pages.map((page) => wordsOf(page, objects, fonts)),
  }
}

type Objects = Map<string, string>
type Letters = Map<number, string>

const streamOf = (body: string) => {
  const packed = Buffer.from(body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream')), 'latin1')
  return (/FlateDecode/.test(body) ? inflateSync(packed) : packed).toString('latin1')
}

/** Each font by its object, and the letter of each of its signs. */
function fontsOf(objects: Objects) {
  const fonts = new Map<string, Letters>()
  for (const [id, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1]
    if (map) fonts.set(id, lettersOf(streamOf(objects.get(map) ?? '')))
  }
  return fonts
}

function lettersOf(map: string) {
  const letters: Letters = new Map()
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first, 16)
    for (const [place, [, code = '']] of [...list.matchAll(/<(\w+)>/g)].entries())
      letters.set(start + place, unicode(code))
  }
  return letters
}

const unicode = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((code) => String.fromCharCode(Number.parseInt(code, 16))).join('')

function wordsOf(page: string, objects: Objects, fonts: Map<string, Letters>) {
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '') ?? page
  const named = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id = '']) => [name, fonts.get(id)]),
  )
  let letters: Letters | undefined
  let text = ''
  for (const [line] of streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '').matchAll(/^.*$/gm)) {
    const font = /^\/(F\d+) [\d.]+ Tf/.exec(line)?.[1]
    if (font) letters = named.get(font)
    if (!/TJ$/.test(line)) continue
    for (const [, hex = ''] of line.matchAll(/<(\w+)>/g)) {
      for (const sign of hex.match(/.{4}/g) ?? []) text += letters?.get(Number.parseInt(sign, 16)) ?? ''
    }
    text += '\n'
  }
  return text
}

/** A text of the file itself: plain, or in two bytes a letter. */
function spoken(text: string) {
  const plain = text.replace(/\\(.)/g, '$1')
  return plain.startsWith('þÿ') ? plain.slice(2).replaceAll('\0', '') : plain
}
