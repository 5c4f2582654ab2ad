import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
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
    sheet({ name, organiser, on, link, language }: Parts & { language: Language }): ReactElement {
      const said = words[language].letters[letter]
      const opening = said.opening(organiser, words[language].day(on))
      return (
        <Layout language={language} preview={opening} name={name}>
          <Paragraph>{opening}</Paragraph>
          <Paragraph>{said.next}</Paragraph>
          <Door to={link} language={language}>
            {said.door}
          </Door>
        </Layout>
      )
    },
  }
}
