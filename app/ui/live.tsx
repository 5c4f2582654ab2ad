import { Link, useLocation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { words } from './words.ts'

/** In an address: the reader holds the page still. */
export const STILL = 'still'

/** Without news for so long, a page looks by itself: its news may have been cut off. */
const BY_ITSELF = 30_000

/**
 * A page that reads itself again whenever `events` says that it has changed (server-sent events), until its reader holds it still.
 * Without scripts the page reloads itself (`handle.reloads`), and is held still the same way: by its address.
 */
export function Live({ events, stamp }: { events: string; stamp: string }) {
  const say = useWords(words)
  const { pathname, search } = useLocation()
  const isStill = new URLSearchParams(search).has(STILL)
  useNews(events, stamp, isStill)
  return (
    <p className="live">
      {isStill ? say.heldStill : say.live}{' '}
      <Link to={isStill ? pathname : `?${STILL}`} replace preventScrollReset>
        {isStill ? say.goOn : say.holdStill}
      </Link>
    </p>
  )
}

function useNews(events: string, stamp: string, isStill: boolean) {
  const { revalidate } = useRevalidator()
  const latest = useRef({ revalidate, stamp })
  latest.current = { revalidate, stamp }
  useEffect(() => {
    if (isStill) return
    const source = new EventSource(`${events}?seen=${latest.current.stamp}`)
    const readAgain = () => latest.current.revalidate()
    const readAndStop = () => {
      source.close()
      readAgain()
    }
    const byItself = setInterval(() => source.readyState === EventSource.CLOSED && readAgain(), BY_ITSELF)
    source.addEventListener('message', readAgain)
    source.addEventListener('over', readAndStop)
    return () => {
      clearInterval(byItself)
      source.close()
    }
  }, [events, isStill])
}
