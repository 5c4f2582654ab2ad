import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a signed-in author: the need has moved. */
export const needNews: Template<'need-news'> = {
  subject: ({ number }, language) => words[language].letters['need-news'].subject(number),
  sheet({ name, number, link, language }) {
    const said = words[language].letters['need-news']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(number)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
