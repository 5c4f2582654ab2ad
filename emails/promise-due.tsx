import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To the team of an express file: the day for which it promised a document comes near. */
export const promiseDue: Template<'promise-due'> = {
  subject: ({ number }, language) => words[language].letters['promise-due'].subject(number),
  sheet({ name, number, on, link, language }) {
    const said = words[language].letters['promise-due']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(number, words[language].day(on))}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
