import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Language } from './letter.ts'
import { words } from './words.ts'

type Dated = 'file-to-clarify' | 'promise-due' | 'hearing-set' | 'readings-due'
type Told = { name: string; on: Date; link: string }

/** A letter that says a day that counts for something of this number, and gives the door to it: they differ by their words alone. */
export function dated(letter: Dated) {
  return {
    subject: ({ number, on }: Told & { number: string }, language: Language) =>
      words[language].letters[letter].subject(number, words[language].day(on)),
    sheet: ({ number, ...told }: Told & { number: string; language: Language }) => datedSheet(letter, number, told),
  }
}

/** The sheet of a letter about a day, of a thing or of whoever says it. */
export function datedSheet(
  letter: Dated | 'sitting-called' | 'sitting-moved',
  about: string,
  { name, on, link, language }: Told & { language: Language },
): ReactElement {
  const said = words[language].letters[letter]
  const opening = said.opening(about, words[language].day(on))
  return (
    <Layout language={language} preview={opening} name={name}>
      <Paragraph>{opening}</Paragraph>
      <Paragraph>{said.next}</Paragraph>
      <Door to={link} language={language}>
        {said.door}
      </Door>
    </Layout>
  )
}
