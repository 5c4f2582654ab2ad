import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Language } from './letter.ts'
import { words } from './words.ts'

type Dated = 'file-to-clarify' | 'promise-due' | 'hearing-set' | 'readings-due'
type Parts = { name: string; number: string; on: Date; link: string }

/** A letter that says a day that counts for something of this number, and gives the door to it: they differ by their words alone. */
export function dated(letter: Dated) {
  return {
    subject: ({ number, on }: Parts, language: Language) =>
      words[language].letters[letter].subject(number, words[language].day(on)),
    sheet({ name, number, on, link, language }: Parts & { language: Language }): ReactElement {
      const said = words[language].letters[letter]
      const opening = said.opening(number, words[language].day(on))
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
