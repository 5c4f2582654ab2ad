import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To whoever left an address and has no account: the need has moved, and the receipt's code opens it. */
export const needNewsByCode: Template<'need-news-by-code'> = {
  subject: ({ number }, language) => words[language].letters['need-news-by-code'].subject(number),
  sheet({ number, link, language }) {
    const said = words[language].letters['need-news-by-code']
    return (
      <Layout language={language} preview={said.door}>
        <Paragraph>{said.opening(number)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
