import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To the second person, without whom nothing is awarded. */
export const awardToApprove: Template<'award-to-approve'> = {
  subject: (_props, language) => words[language].letters['award-to-approve'].subject,
  sheet({ name, proposer, link, language }) {
    const said = words[language].letters['award-to-approve']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(proposer)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
