import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To the team of a received file: something is asked, until a day. */
export const fileToClarify: Template<'file-to-clarify'> = {
  subject: ({ number }, language) => words[language].letters['file-to-clarify'].subject(number),
  sheet({ name, number, on, link, language }) {
    const said = words[language].letters['file-to-clarify']
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
