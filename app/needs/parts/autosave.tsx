import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { QUIET } from '#app/platform/typed.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { useBefore } from '#app/ui/form-context.ts'
import { SessionEnded } from '#app/ui/session-ended.tsx'
import { When } from '#app/ui/when.tsx'
import { words } from '../words.intake.ts'
import { words as needWords } from '../words.ts'
import type { SavedQuietly } from './sent-back.ts'

/** Long enough for a breath between two sentences. */
const PAUSE = 1_500

/**
 * Keeps the draft while one types, and says so in one quiet line; without scripts it is only the version the form began from.
 * Once another version was written elsewhere it keeps no more: what to do is its author's to say.
 */
export function Autosave({ action, revision }: { action: string; revision: number }) {
  const { autosave } = useWords(words)
  const { reasons } = useWords(needWords)
  const fetcher = useFetcher<SavedQuietly>()
  const box = useRef<HTMLInputElement>(null)
  const { saved, slip, ended } = fetcher.data ?? {}
  const isElsewhere = saved !== undefined && saved.objection !== null
  const isIdle = fetcher.state === 'idle'
  const [typed, setTyped] = useState(0)
  const before = Number(useBefore('revision') ?? revision)
  const [mine, setMine] = useState(before)

  useEffect(() => {
    if (saved && saved.objection === null) setMine(saved.revision)
  }, [saved])

  useEffect(() => {
    const form = box.current?.form
    const typing = () => setTyped((times) => times + 1)
    const sending = () => setTyped(0)
    form?.addEventListener('input', typing)
    form?.addEventListener('submit', sending)
    return () => {
      form?.removeEventListener('input', typing)
      form?.removeEventListener('submit', sending)
    }
  }, [])

  const { submit } = fetcher
  useEffect(() => {
    const form = box.current?.form
    if (typed === 0 || isElsewhere || !isIdle || !form) return
    const timer = setTimeout(() => {
      const answers = new FormData(form)
      answers.set(QUIET, 'on')
      submit(answers, { method: 'post', action })
      setTyped(0)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, isElsewhere, isIdle, submit, action])

  const refusals = [...new Set(Object.values(slip?.errors ?? {}).flat())]
  return (
    <>
      <input ref={box} type="hidden" name="revision" value={Math.max(mine, before)} readOnly />
      <div role="status" className="hint">
        {saved && !isElsewhere && (
          <p>
            {autosave.saved} <When at={saved.at} show="time" />. {autosave.code} <strong>{saved.code}</strong>
          </p>
        )}
        {saved && isElsewhere && (
          <p>
            {autosave.elsewhere}{' '}
            <a href={`/drafts/${saved.code}`} target="_blank" rel="noreferrer">
              {autosave.elsewhereLink}
            </a>
          </p>
        )}
        <SessionEnded ended={ended} />
        {refusals.length > 0 && (
          <p>
            {autosave.refused} {refusals.map((reason) => sentenceOf(reasons, reason)).join(' ')}
          </p>
        )}
      </div>
    </>
  )
}
