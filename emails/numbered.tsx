import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Language } from './letter.ts'
import { words } from './words.ts'

type Numbered =
  | 'need-news'
  | 'need-step'
  | 'need-withdrawn'
  | 'decision-ready'
  | 'results-announced'
  | 'reserve-called'
  | 'second-look-asked'
  | 'second-look-answered'
  | 'minutes-to-sign'
  | 'sponsor-answered'
  | 'file-clarified'
  | 'file-brought'
  | 'file-turned-down'
  | 'pledge-received'
  | 'call-amended'
  | 'call-extended'
  | 'call-cancelled'
  | 'late-door'
  | 'let-through'
  | 'call-opened'
  | 'question-settled'
  | 'questions-answered'
  | 'hearing-called'
  | 'hearing-slots'
  | 'hearing-called-off'
type Parts = { name: string; number: string; link: string }

/** A letter that says that something of this number has moved, and gives the door to it: they differ by their words alone. */
export function numbered(letter: Numbered) {
  return {
    subject: ({ number }: Parts, language: Language) => words[language].letters[letter].subject(number),
    sheet({ name, number, link, language }: Parts & { language: Language }): ReactElement {
      const said = words[language].letters[letter]
      return (
        <Layout language={language} preview={said.opening(number)} name={name}>
          <Paragraph>{said.opening(number)}</Paragraph>
          <Paragraph>{said.next}</Paragraph>
          <Door to={link} language={language}>
            {said.door}
          </Door>
        </Layout>
      )
    },
  }
}
