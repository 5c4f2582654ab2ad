import { QUIET } from '#app/platform/typed.ts'

/** A pause in typing, long enough not to save every word, short enough to lose no more than a sentence. */
const PAUSE_MS = 2_000
/** A line that is cut is tried again after this long, and at once when the browser says it is back. */
const AGAIN_MS = 3_000
/** Nobody reads a page for longer without touching it. */
const IDLE_MS = 60_000

export type Keeping = { state: 'kept' } | { state: 'cut' } | { state: 'refused'; body: FormData }

/**
 * Keeps a form at each pause, one keeping at a time. The same keeping, with the same key, is sent again until it is answered,
 * so that a line cut after the server has heard changes nothing twice.
 */
export function keepForm(form: HTMLFormElement, tell: (keeping: Keeping) => void) {
  let held: FormData | null = null
  let [isTyped, isBusy] = [false, false]
  let pause: ReturnType<typeof setTimeout> | undefined
  const clock = timeSpent()
  const soon = (ms: number) => {
    clearTimeout(pause)
    pause = setTimeout(keep, ms)
  }
  const typing = () => {
    isTyped = true
    if (!held) soon(PAUSE_MS)
  }
  async function keep() {
    if (isBusy || !(held || isTyped)) return
    isBusy = true
    if (!held) {
      held = bodyOf(form, clock.take())
      isTyped = false
    }
    const body = held
    const state = await sent(form.getAttribute('action') ?? '', body)
    isBusy = false
    if (state === 'cut') {
      tell({ state })
      return soon(AGAIN_MS)
    }
    held = null
    tell(state === 'kept' ? { state } : { state, body })
    if (isTyped && state === 'kept') soon(PAUSE_MS)
  }
  const back = () => soon(0)
  form.addEventListener('input', typing)
  window.addEventListener('online', back)
  return {
    /** Whether a keeping has not been answered yet. */
    isHolding: () => held !== null,
    wait: () => clearTimeout(pause),
    keepNow: () => {
      isTyped = true
      soon(0)
    },
    leave: () => {
      clearTimeout(pause)
      clock.leave()
      form.removeEventListener('input', typing)
      window.removeEventListener('online', back)
    },
  }
}

function bodyOf(form: HTMLFormElement, seconds: number) {
  const body = new FormData(form)
  body.set('key', crypto.randomUUID())
  body.set('next', 'quiet')
  body.set('spent', String(seconds))
  body.set(QUIET, 'on')
  return body
}

/**
 * Asked as the pages' own scripts ask, which runs no loader: a page asked for in full would answer a session that has ended
 * with the way to sign in, as if the words were kept. A server that starts again is waited for like a line.
 */
async function sent(action: string, body: FormData) {
  try {
    const reply = await fetch(`${action}.data`, { method: 'POST', body })
    if (reply.ok) return 'kept' as const
    return reply.status >= 500 ? ('cut' as const) : ('refused' as const)
  } catch {
    return 'cut' as const
  }
}

/** Seconds spent with the page in sight and somebody at it, since they were last taken. */
function timeSpent() {
  let [seconds, touched] = [0, performance.now()]
  const touch = () => (touched = performance.now())
  const tick = setInterval(() => {
    if (!document.hidden && performance.now() - touched < IDLE_MS) seconds += 1
  }, 1_000)
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const
  for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
  return {
    take: () => {
      const taken = seconds
      seconds = 0
      return taken
    },
    leave: () => {
      clearInterval(tick)
      for (const sign of signs) window.removeEventListener(sign, touch)
    },
  }
}
