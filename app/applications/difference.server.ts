import { diffLines, diffWordsWithSpace } from 'diff'
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

/** Words are compared this long, then lines, then the two texts stand one after the other: a page does not wait longer, in ms. */
const PATIENCE = 100

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
  const changes =
    diffWordsWithSpace(before, after, { timeout: PATIENCE }) ?? diffLines(before, after, { timeout: PATIENCE })
  if (changes) return changes.map(({ value, added, removed }) => ({ kind: kindOf(added, removed), text: value }))
  return [
    { kind: 'taken', text: before },
    { kind: 'added', text: after },
  ]
}

function kindOf(added: boolean, removed: boolean) {
  if (added) return 'added'
  return removed ? 'taken' : 'same'
}
