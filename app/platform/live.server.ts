import { askedFrom, askingReference, whileAsking } from './asking.ts'
import { now } from './clock.ts'
import { listen } from './news.server.ts'

/** Browsers give a house six connections: more of them held open would leave none for the pages. The oldest gives way. */
const MOST_OPEN = 4
/** A proxy cuts what is silent for half a minute; the page is looked at again at each beat. */
const BEAT = 25_000
/** Twenty people who vote at once make one piece of news. */
const GATHERED = 250
/** How long a browser waits before it listens again. */
const RETRY = 3_000

/** How each open stream of a person is ended, the oldest first. */
const open = new Map<string, (() => void)[]>()

interface Live {
  request: Request
  /** The person it is sent to. */
  who: string
  /** What the page showed when it was made. */
  seen: string
  /** How to hear that whoever asked has left: the request's own signal is forgotten with the request. */
  whenGone?: (follow: () => void) => void
  /** Which events may change the page. */
  concerns: (what: string) => boolean
  /** A mark of what the page shows this person now; null, or a refusal, when it is no longer theirs to see. */
  look: () => Promise<string | null>
}

/**
 * Tell a page that it has changed, as long as it is open (server-sent events). Only a mark of what it shows is sent: the page reads
 * itself again, with the rights its reader has then, and whoever may not know of a change hears nothing of it.
 */
export function liveReply({ request, who, seen, concerns, look, whenGone }: Live) {
  const theirs = open.get(who) ?? []
  if (theirs.length >= MOST_OPEN) theirs[0]?.()
  const asking = { address: askedFrom() ?? '', reference: askingReference() }
  /** Each look is a request of its own: what an earlier one remembered is not what is true now. */
  const lookAnew = () => whileAsking({ ...asking, receivedAt: now() }, look)
  let left = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      left = begin(controller)
    },
    cancel: () => left(),
  })
  const headers = {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  }
  return new Response(stream, { headers })

  function begin(controller: ReadableStreamDefaultController<Uint8Array>) {
    const text = new TextEncoder()
    let last = request.headers.get('Last-Event-ID') ?? seen
    let isOver = false
    let soon: NodeJS.Timeout | undefined
    let looking: Promise<void> | undefined
    const send = (lines: string) => void controller.enqueue(text.encode(`${lines}\n\n`))
    const ear = listen({ heard: (what) => concerns(what) && lookSoon(), opened: lookSoon, closed: () => undefined })
    const beat = setInterval(() => {
      send(':')
      lookSoon()
    }, BEAT)
    beat.unref()
    open.set(who, [...(open.get(who) ?? []), turnAway])
    whenGone?.(leave)
    send(`retry: ${RETRY}`)
    lookSoon()
    return end

    function lookSoon() {
      if (!isOver) soon ??= setTimeout(lookOnce, GATHERED)
    }

    /** One look at a time: what is heard meanwhile is looked at after it. */
    async function lookOnce() {
      await looking
      soon = undefined
      if (!isOver) looking = lookAnew().then(tellIt, tellFailure)
    }

    function tellIt(mark: string | null) {
      if (isOver || mark === last) return
      if (mark === null) return turnAway()
      last = mark
      send(`id: ${mark}\ndata: ${mark}`)
    }

    /** A refusal ends it; a fault of the house does not: the next beat looks again. */
    function tellFailure(thrown: unknown) {
      if (!(thrown instanceof Error) && !isOver) turnAway()
    }

    function turnAway() {
      send('event: over\ndata:')
      leave()
    }

    function leave() {
      if (isOver) return
      end()
      controller.close()
    }

    function end() {
      if (isOver) return
      isOver = true
      clearInterval(beat)
      clearTimeout(soon)
      void ear.stop()
      const left = (open.get(who) ?? []).filter((one) => one !== turnAway)
      if (left.length > 0) open.set(who, left)
      else open.delete(who)
    }
  }
}
