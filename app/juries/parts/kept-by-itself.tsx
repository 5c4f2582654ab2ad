import { useFetcher, useLocation } from '@remix-run/react'
import { useContext, useEffect, useRef, useState } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import type { Ended } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { FormContext, sentencesFor, useBefore } from '#app/ui/form-context.ts'
import { SessionEnded } from '#app/ui/session-ended.tsx'
import { words as scoringWords } from '../words.scoring.ts'
import { words } from '../words.ts'
import { type Keeping, keepForm } from './keep-form.ts'

/**
 * With scripts the draft keeps itself at each pause and through a lost line; what is pressed meanwhile waits for it. Without
 * scripts this is only the version the form began from.
 * What is refused is asked again in the way of the pages, which say why.
 */
export function KeptByItself({ revision }: { revision: number }) {
  const scoring = useWords(scoringWords)
  const place = useRef<HTMLInputElement>(null)
  const fetcher = useFetcher<{ slip?: Slip; ended?: Ended }>()
  const { submit } = fetcher
  const before = Number(useBefore('revision') ?? revision)
  const [kept, setKept] = useState(0)
  const [told, setTold] = useState<Keeping['state'] | null>(null)
  const pressed = useRef<(() => void) | null>(null)
  // Every keeping counts one more on the server; a page loaded again knows them all.
  const [start, setStart] = useState(before)
  if (before > start + kept) {
    setStart(before)
    setKept(0)
    setTold(null)
  }
  useEffect(() => {
    const form = place.current?.form
    if (!form || !globalThis.crypto?.randomUUID) return
    const keeping = keepForm(form, (news) => {
      setTold(news.state)
      if (news.state === 'kept') setKept((times) => times + 1)
      if (news.state !== 'refused') return
      pressed.current = null
      news.body.set('key', crypto.randomUUID())
      submit(news.body, { method: 'post', action: form.getAttribute('action') ?? undefined })
    })
    const press = (event: SubmitEvent) => {
      if (navigator.onLine && !keeping.isHolding()) return keeping.wait()
      event.preventDefault()
      pressed.current = () => form.requestSubmit(event.submitter)
      if (!keeping.isHolding()) keeping.keepNow()
    }
    form.addEventListener('submit', press)
    return () => {
      keeping.leave()
      form.removeEventListener('submit', press)
    }
  }, [submit])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pressed goes once the form holds the latest version
  useEffect(() => {
    pressed.current?.()
    pressed.current = null
  }, [kept])
  return (
    <>
      <input ref={place} type="hidden" name="revision" value={start + kept} readOnly />
      <div role="status" className="kept">
        {told === 'kept' && <p>{scoring.kept}</p>}
        {told === 'cut' && <p>{scoring.cut}</p>}
        {told === 'refused' && <NotKept slip={fetcher.data?.slip} />}
        {told === 'refused' && <SessionEnded ended={fetcher.data?.ended} />}
      </div>
    </>
  )
}

/** Why the draft was not kept, in the words of the page it would have come back on; the page itself stays as it is typed. */
function NotKept({ slip }: { slip: Slip | undefined }) {
  const { review } = useWords(words)
  const scoring = useWords(scoringWords)
  const { reasons } = useContext(FormContext)
  const { pathname } = useLocation()
  if (!slip) return null
  const fields = Object.keys(slip.errors)
  const sentences = fields.flatMap((field) => sentencesFor(field, { slip, reasons }, ''))
  const isElsewhere = fields.some((field) => slip.errors[field]?.includes('saved_elsewhere'))
  return (
    <p>
      {review.notKept} {[...new Set(sentences)].join(' ')}{' '}
      {isElsewhere && (
        <a href={pathname} target="_blank" rel="noreferrer">
          {scoring.elsewhere}
        </a>
      )}
    </p>
  )
}
