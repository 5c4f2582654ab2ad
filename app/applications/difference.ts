import { eurosOf } from '#app/platform/money.ts'
import { type FileContent, linesOf } from './file-content.ts'

/** The difference between two versions of a file: box by box, then word by word, as people read. */
export interface Piece {
  kind: 'same' | 'added' | 'taken'
  text: string
}
export interface Difference {
  key: string
  /** The question, or the wish; null for the title and the amount, which the page names itself. */
  label: string | null
  pieces: Piece[]
}

/** More cells than this and whole lines are compared instead of words: half a second of work is too long for a page. */
const MOST_CELLS = 4_000_000

/** What changed from one content to the next, in the order of the later one; what is gone comes last. All is added where there was none. */
export function differencesOf(before: FileContent | null, after: FileContent): Difference[] {
  const [old, young] = [before ? textsOf(before) : new Map<string, Text>(), textsOf(after)]
  const keys = [...young.keys(), ...[...old.keys()].filter((key) => !young.has(key))]
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), young.get(key)]
    if ((was?.text ?? '') === (is?.text ?? '')) return []
    return [{ key, label: (is ?? was)?.label ?? null, pieces: wordsBetween(was?.text ?? '', is?.text ?? '') }]
  })
}

interface Text {
  label: string | null
  text: string
}

function textsOf({ title, askedCents, funders, answers, wishes, papers }: FileContent) {
  const texts: [string, Text][] = [
    ['title', { label: null, text: title }],
    ['asked', { label: null, text: askedCents > 0 ? `${eurosOf(askedCents)} €` : '' }],
    ['funders', { label: null, text: funders.join('\n') }],
    ...answers.map(({ id, question, answer }): [string, Text] => [
      id ?? question,
      { label: question, text: linesOf(answer) },
    ]),
    ...wishes.map(({ id, wish, answer }): [string, Text] => [id, { label: wish, text: answer }]),
    ['papers', { label: null, text: papers.map(({ name }) => name).join('\n') }],
  ]
  return new Map(texts)
}

/** What was taken out and put in, so that the pieces that are not added make the old text again, those that are not taken the new one. */
export function wordsBetween(before: string, after: string): Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  if (old.length * young.length <= MOST_CELLS) return gathered(between(old, young))
  const [oldLines, newLines] = [linesIn(before), linesIn(after)]
  if (oldLines.length * newLines.length <= MOST_CELLS) return gathered(between(oldLines, newLines))
  return gathered([
    { kind: 'taken', text: before },
    { kind: 'added', text: after },
  ])
}

/** A word, or what stands between two. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
const linesIn = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? []

/** By the longest run of tokens that both have in order. */
function between(old: string[], young: string[]): Piece[] {
  const width = young.length + 1
  const common = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = young.length - 1; column >= 0; column -= 1) {
      const same = old[row] === young[column]
      common[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pieces: Piece[] = []
  let [row, column] = [0, 0]
  while (row < old.length || column < young.length) {
    const [was, is] = [old[row], young[column]]
    if (was !== undefined && was === is) {
      pieces.push({ kind: 'same', text: was })
      row += 1
      column += 1
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'taken', text: was })
      row += 1
    } else {
      pieces.push({ kind: 'added', text: is ?? '' })
      column += 1
    }
  }
  return pieces
}

/** Neighbours of one kind together. */
function gathered(pieces: Piece[]) {
  const whole: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = whole.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else whole.push({ ...piece })
  }
  return whole
}
