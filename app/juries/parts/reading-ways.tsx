import { useEffect, useRef } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { words } from '../words.ts'

/**
 * On a narrow screen the grid stands under the file: the way from each to the other, always at hand. A finger comes back to the
 * line it left; keys, and a browser without scripts, go to the head of the other side.
 */
export function ReadingWays() {
  const { review } = useWords(words)
  const nav = useRef<HTMLElement>(null)
  useEffect(() => {
    const ways = nav.current
    const left = new Map<string, number>()
    const go = (event: MouseEvent) => {
      const to = (event.target as Element).closest('a')?.hash
      const top = document.getElementById('grid')?.getBoundingClientRect().top ?? 0
      const from = top < window.innerHeight / 2 ? '#grid' : '#file'
      if (!to || from === to) return
      left.set(from, window.scrollY)
      const place = left.get(to)
      const isByKeys = event.detail === 0
      if (place === undefined || isByKeys) return
      event.preventDefault()
      window.scrollTo({ top: place })
    }
    ways?.addEventListener('click', go)
    return () => ways?.removeEventListener('click', go)
  }, [])
  return (
    <nav ref={nav} className="reading-ways" aria-label={review.ways}>
      <a href="#file">{review.file}</a>
      <a href="#grid">{review.grid}</a>
    </nav>
  )
}
