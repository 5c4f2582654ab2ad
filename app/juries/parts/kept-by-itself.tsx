import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { type Ended, QUIET } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { SessionEnded } from '#app/ui/session-ended.tsx'
import { words } from '../words.ts'

/** A pause in typing, long enough not to save every word, short enough to lose no more than a sentence. */
const PAUSE_MS = 3000

/** With scripts the draft keeps itself at each pause; each keeping has a key of its own and waits for the one before. */
export function KeptByItself() {
  const { review } = useWords(words)
  const place = useRef<HTMLDivElement>(null)
  const fetcher = useFetcher<{ slip?: Slip; ended?: Ended }>()
  const latest = useRef(fetcher)
  latest.current = fetcher
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form || !globalThis.crypto?.randomUUID) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      if (latest.current.state !== 'idle') return wait()
      const typed = new FormData(form)
      typed.set('key', crypto.randomUUID())
      typed.set('next', 'quiet')
      typed.set(QUIET, 'on')
      latest.current.submit(typed, { method: 'post', action: form.getAttribute('action') ?? undefined })
    }
    const wait = () => {
      clearTimeout(pause)
      pause = setTimeout(keep, PAUSE_MS)
    }
    const leave = () => clearTimeout(pause)
    form.addEventListener('input', wait)
    form.addEventListener('submit', leave)
    return () => {
      leave()
      form.removeEventListener('input', wait)
      form.removeEventListener('submit', leave)
    }
  }, [])
  return (
    <div ref={place} role="status" className="kept">
      {fetcher.data?.slip && <p>{review.notKept}</p>}
      <SessionEnded ended={fetcher.data?.ended} />
    </div>
  )
}
