import type { ShouldRevalidateFunction } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { words as triageWords } from '../words.triage.ts'
import { words } from '../words.ts'

/**
 * Somebody was faster: the page looks at the need again, so that one decides on what it is now. After a slip it does not: what is
 * being typed would be made anew under the fingers.
 */
export const lookAgain: ShouldRevalidateFunction = ({ actionStatus = 200, defaultShouldRevalidate }) =>
  actionStatus < 400 ? defaultShouldRevalidate : actionStatus === 409

/** The sentences of a page that decides about a need. */
export function useReasons() {
  const { deciding, reasons } = useWords(triageWords)
  return { ...useWords(words).reasons, ...reasons, changed_meanwhile: deciding.look }
}
