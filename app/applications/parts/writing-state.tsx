import type { RefObject } from 'react'
import { inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { fieldId } from '#app/ui/form-context.ts'
import { Notice } from '#app/ui/notice.tsx'
import { SessionEnded } from '#app/ui/session-ended.tsx'
import { formatTime } from '#app/ui/when.tsx'
import { words } from '../words.ts'
import { words as writingWords } from '../words.writing.ts'
import type { useWriting } from './writing.ts'

type Props = Omit<ReturnType<typeof useWriting>, 'anchor'> & {
  anchor: RefObject<HTMLInputElement>
  last: { at: string; by: string | null } | null
  /** Who else had it open when the page was shown. */
  here: string[]
}

/** When the draft was last saved, and by whom; who else has it open; or that the line is down. One quiet line. */
export function WritingState({ anchor, seen, told, lost, stopped, ended, last, here: first }: Props) {
  const say = useWords(writingWords)
  const { reasons } = useWords(words)
  const language = useLanguage()
  const { here = first, refused = {} } = told ?? {}
  const reasonsTold = [...new Set(Object.values(refused).flat())]
  const sentences = { ...reasons, ...say.reasons }
  const names = here.join(say.and)
  const toChoose = told?.overtaken ?? []
  const lastSaved = last ? say.saved(formatTime(language, last.at), last.by) : say.alone
  return (
    <>
      <input ref={anchor} type="hidden" name="seen" value={seen} readOnly />
      <div role="status" className="flow">
        <SessionEnded ended={ended} />
        {lost && <Notice tone="warn">{say.lost}</Notice>}
        {stopped && (
          <Notice tone="warn">
            {say.stopped} {stopped.sentence && inLanguage(language, stopped.sentence)} {say.stoppedHelp}
          </Notice>
        )}
        {!lost && !stopped && !ended && (
          <p className="hint">{told ? say.saved(formatTime(language, told.at), null) : lastSaved}</p>
        )}
        {reasonsTold.length > 0 && (
          <Notice tone="warn">
            {say.refused} {reasonsTold.map((reason) => sentenceOf(sentences, reason)).join(' ')}
          </Notice>
        )}
        {toChoose.length > 0 && (
          <Notice tone="warn">
            {say.toChoose}{' '}
            <a href={`#${fieldId(toChoose[0]?.box ?? '')}`}>{say.overtaken.link(toChoose[0]?.by ?? null)}</a>
          </Notice>
        )}
        {here.length > 0 && <p className="hint">{here.length > 1 ? say.hereMany(names) : say.here(names)}</p>}
      </div>
    </>
  )
}
