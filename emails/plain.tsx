import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Language } from './letter.ts'
import { words } from './words.ts'

type Plain = 'clarification-answered' | 'needs-handed-over' | 'file-refused' | 'hearings-changed'
type Parts = { name: string; link: string }

/** A letter that says that something waits, and gives the door to it: they differ by their words alone. */
export function plain(letter: Plain) {
  return {
    subject: (_parts: Parts, language: Language) => words[language].letters[letter].subject,
    sheet({ name, link, language }: Parts & { language: Language }): ReactElement {
      const said = words[language].letters[letter]
      return (
        <Layout language={language} preview={said.opening} name={name}>
          <Paragraph>{said.opening}</Paragraph>
          <Paragraph>{said.next}</Paragraph>
          <Door to={link} language={language}>
            {said.door}
          </Door>
        </Layout>
      )
    },
  }
}
