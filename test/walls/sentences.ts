import ts from 'typescript'
import { spaced } from '#app/platform/typeset.ts'
import { isCode, isWords, nodesOf, parse, placeOf, type Source, type Wall } from './source.ts'

/** Attributes that are read aloud or shown. */
const SPOKEN = [
  'alt',
  'aria-label',
  'aria-description',
  'hint',
  'label',
  'lead',
  'placeholder',
  'summary',
  'text',
  'title',
]

/** The names of the house and of its two languages, which no language translates. */
const NAMES = ['Passerelle', 'Français', 'English']

const isSpoken = (text: string) => /\p{L}/u.test(text) && !NAMES.includes(text.trim())

export const everySentenceIsInWords: Wall = (house) =>
  house
    .filter((source) => isCode(source) && /^(app|emails)\//.test(source.path) && !isWords(source))
    .flatMap((source) =>
      nodesOf(source)
        .filter(isSentence)
        .map((node) => `${placeOf(source, node)} says “${node.getText().trim()}”`),
    )

function isSentence(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return isSpoken(node.text)
  if (!ts.isJsxAttribute(node) || !SPOKEN.includes(node.name.getText())) return false
  return node.initializer !== undefined && ts.isStringLiteral(node.initializer) && isSpoken(node.initializer.text)
}

/** English has the type of French, so that the compiler misses no sentence; here, that no text escapes that type. */
export const englishHasTheTypeOfFrench: Wall = (house) =>
  house.filter(isWords).flatMap((source) => {
    if (source.path.endsWith('.fr.ts')) return twin(house, source)
    if (!source.path.endsWith('.en.ts')) return []
    const texts = exportedTexts(source).filter(({ type }) => !type || !ts.isTypeQueryNode(type))
    return texts.map((text) => `${placeOf(source, text)} (${text.name.getText()}) has not the type of its French`)
  })

function twin(house: Source[], french: Source) {
  const english = french.path.replace(/\.fr\.ts$/, '.en.ts')
  return house.some(({ path }) => path === english) ? [] : [`${french.path} has no ${english}`]
}

/** Letters, which know nothing of the house, are typed as French is typeset. */
export const frenchIsTypeset: Wall = (house) =>
  house
    .filter((source) => isWords(source) && source.path.startsWith('emails/') && source.path.endsWith('.fr.ts'))
    .flatMap(looseLines)

/** The rooms' French, typed with plain spaces, is typeset where its two languages meet. */
export const roomsTypesetTheirFrench: Wall = (house) =>
  house
    .filter(
      ({ path, text }) => /^app\/\w+\/words(?!\.(?:en|fr)\.)(\.\w+)?\.ts$/.test(path) && /from '.*\.fr\.ts'/.test(text),
    )
    .filter(({ text }) => !text.includes('typeset(fr)'))
    .map(({ path }) => `${path} leaves its French as it was typed`)

function looseLines({ path, text }: Source) {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => (spaced(line) === line ? [] : [`${path}:${at + 1} may end a line before a mark`]))
}

function exportedTexts(source: Source) {
  const statements = parse(source).statements.filter(ts.isVariableStatement)
  return statements
    .filter(({ modifiers }) => modifiers?.length)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
}
