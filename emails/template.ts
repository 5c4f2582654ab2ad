import type { ReactElement } from 'react'
import type { Language, LetterName, LetterProps } from './letter.ts'

/** One letter: what the mailbox shows, and the sheet inside. */
export type Template<N extends LetterName> = {
  subject(props: LetterProps[N], language: Language): string
  sheet(props: LetterProps[N] & { language: Language }): ReactElement
}
