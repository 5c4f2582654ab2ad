import type { AddendumTold } from '../minutes-addenda.server.ts'
import type { words } from '../words.addenda.ts'

type Told = Exclude<AddendumTold['told'], { isClosed: true }>
type Say = (typeof words)['fr']

/** An addendum in sentences, for the page and for paper: what happened, what somebody wrote, and the digests that chain it. */
export function linesOfAddendum({ told, digest }: AddendumTold, say: Say) {
  if (told.isClosed) return { facts: [say.closed], written: '', seals: [say.digest(digest)] }
  const { event, why, outcome, minutes, before } = told
  const seals = [
    say.digest(digest),
    say.adds(minutes.version, minutes.digest),
    ...(before === null ? [] : [say.before(before)]),
  ]
  const facts = [sentenceOf(told, say), outcome ? say.outcomes[outcome] : '']
  if (event === 'place_freed') {
    const known = Object.entries(say.whys).find(([word]) => word === why)
    return { facts: [...facts, known?.[1] ?? ''].filter(Boolean), written: '', seals }
  }
  const untold = event === 'look_asked' && why === '' ? say.untold : ''
  return { facts: [...facts, untold].filter(Boolean), written: why, seals }
}

function sentenceOf({ event, file, stead, by }: Told, say: Say) {
  const named = ({ number, title, organisation }: Told['file']) => say.file(number, title, organisation)
  return say.events[event](named(file), by ?? '', stead ? named(stead) : '')
}
