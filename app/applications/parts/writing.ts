import { useFetcher } from '@remix-run/react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Refusal } from '#app/platform/refusal.ts'
import { type Ended, QUIET } from '#app/platform/typed.ts'
import { boxOf, fieldOf, marksIn } from '../marks.ts'
import type { Overtaken } from '../writing.server.ts'

/** Long enough for a breath between two sentences. */
const BREATH = 1_500
/** A line that was lost is tried again this much later; a page left open says that it is, each minute. */
const AGAIN = 5_000
const STILL_HERE = 60_000

/** What a save came to, for the page that stays. */
export interface Told {
  at: string
  seen: string
  overtaken: Overtaken[]
  refused: Record<string, string[]>
  changed?: Overtaken[]
  here?: string[]
}
/** What a quiet save is answered: told, kept until its writer signs in again, or the line was lost, or the house turned it down. */
export interface Quietly {
  saved?: Told
  ended?: Ended
  lost?: true
  stopped?: Refusal
}

/**
 * Saves what is touched while one types, box by box, and says what came of it. Without scripts it does nothing: the button
 * sends the same form.
 */
export function useWriting(start: { seen: string; told?: Told; before?: string }) {
  const fetcher = useFetcher<Quietly>()
  const anchor = useRef<HTMLInputElement>(null)
  const touched = useRef(new Set<string>())
  const onTheWay = useRef<string[]>([])
  const [typed, setTyped] = useState(0)
  const [told, setTold] = useState(start.told)
  const [seen, setSeen] = useState(start.told?.seen ?? seenBefore(start))
  const { lost, stopped, ended } = fetcher.data ?? {}
  const sent = useRef(0)
  const isIdle = fetcher.state === 'idle'
  useListening(anchor, (box) => {
    touched.current.add(box)
    setTyped((times) => times + 1)
  })

  useTurn(anchor, isIdle)

  useEffect(() => {
    const answer = fetcher.data
    if (answer?.lost || answer?.ended) for (const box of onTheWay.current) touched.current.add(box)
    if (!answer?.saved) return
    const { saved } = answer
    setSeen((before) => mergedSeen(before, saved.seen, onTheWay.current))
    setTold((before) => ({ ...saved, overtaken: mergedBy(before?.overtaken ?? [], saved.overtaken) }))
  }, [fetcher.data])

  const { submit } = fetcher
  const open = told?.overtaken
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new sign typed, and each answer, begins the wait again.
  useEffect(() => {
    const form = anchor.current?.form
    if (!form || !isIdle || stopped || (ended && sent.current === typed)) return
    const waiting = new Set((open ?? []).map(({ box }) => box))
    const boxes = () => [...touched.current].filter((box) => !waiting.has(box))
    const send = () => {
      onTheWay.current = boxes()
      for (const box of onTheWay.current) touched.current.delete(box)
      sent.current = typed
      submit(quietly(form, onTheWay.current, seen), { method: 'post' })
    }
    const wait = boxes().length === 0 ? STILL_HERE : lost ? AGAIN : BREATH
    const timer = setTimeout(() => (document.hidden && wait === STILL_HERE ? undefined : send()), wait)
    return () => clearTimeout(timer)
  }, [typed, isIdle, submit, seen, lost, stopped, ended, open, fetcher.data])

  return { anchor, seen, told, lost: lost === true, stopped, ended }
}

/** The whole form, so that it can be kept whole if its writer's session has ended; of it, these boxes are saved. */
function quietly(form: HTMLFormElement, boxes: string[], seen: string) {
  const whole = new FormData(form)
  whole.set('seen', seen)
  whole.set('touched', boxes.join(' '))
  whole.set(QUIET, 'on')
  return whole
}

/** What was put back in its boxes was written over what they held then; boxes that were not asked then are as they are now. */
function seenBefore({ seen, before }: { seen: string; before?: string }) {
  const asked = marksIn(seen)
  return before ? mergedSeen(seen, before, [...asked.keys()]) : seen
}

/** The page goes on from what it sent; of the other boxes it still shows what it showed. */
function mergedSeen(before: string, after: string, sent: string[]) {
  const marks = marksIn(after)
  const moved = sent.flatMap((box): [string, string][] => (marks.has(box) ? [[box, marks.get(box) ?? '']] : []))
  return fieldOf(new Map([...marksIn(before), ...moved]))
}

function mergedBy(before: Overtaken[], after: Overtaken[]) {
  return [...new Map([...before, ...after].map((one) => [one.box, one])).values()]
}

/** Each box in which something is typed or ticked. */
function useListening(anchor: RefObject<HTMLInputElement>, onTouch: (box: string) => void) {
  const touch = useRef(onTouch)
  touch.current = onTouch
  useEffect(() => {
    const form = anchor.current?.form
    const listen = ({ target }: Event) => {
      const box = boxOf((target as HTMLInputElement | null)?.name ?? '')
      if (box) touch.current(box)
    }
    form?.addEventListener('input', listen)
    return () => form?.removeEventListener('input', listen)
  }, [anchor])
}

/** A button pressed while a quiet save is on its way waits for it: a text is not overtaken by its own beginning. */
function useTurn(anchor: RefObject<HTMLInputElement>, isFree: boolean) {
  const waiting = useRef<{ button: HTMLElement | null } | null>(null)
  const free = useRef(isFree)
  free.current = isFree
  useEffect(() => {
    const form = anchor.current?.form
    const wait = (event: SubmitEvent) => {
      if (free.current) return
      event.preventDefault()
      event.stopPropagation()
      waiting.current = { button: event.submitter }
    }
    form?.addEventListener('submit', wait, true)
    return () => form?.removeEventListener('submit', wait, true)
  }, [anchor])
  useEffect(() => {
    const pressed = waiting.current
    if (!isFree || !pressed) return
    waiting.current = null
    // Once the page knows what the quiet save came to.
    setTimeout(() => anchor.current?.form?.requestSubmit(pressed.button), 0)
  }, [isFree, anchor])
}
