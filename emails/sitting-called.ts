import { datedSheet } from './dated.tsx'
import type { Language } from './letter.ts'
import type { Template } from './template.ts'
import { words } from './words.ts'

type Parts = { name: string; organiser: string; on: Date; link: string }

/** To a juror or whoever chairs: the day their committee meets. Not a word of its files. */
export const sittingCalled: Template<'sitting-called'> = sitting('sitting-called')

/** To the same: its day, its hour or its place is another. */
export const sittingMoved: Template<'sitting-moved'> = sitting('sitting-moved')

function sitting(letter: 'sitting-called' | 'sitting-moved') {
  return {
    subject: ({ on }: Parts, language: Language) => words[language].letters[letter].subject(words[language].day(on)),
    sheet: ({ organiser, ...told }: Parts & { language: Language }) => datedSheet(letter, organiser, told),
  }
}
