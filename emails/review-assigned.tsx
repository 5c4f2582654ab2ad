import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a juror: one more file to read. */
export const reviewAssigned: Template<'review-assigned'> = {
  subject: (_props, language) => words[language].letters['review-assigned'].subject,
  sheet({ name, link, language }) {
    const said = words[language].letters['review-assigned']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
