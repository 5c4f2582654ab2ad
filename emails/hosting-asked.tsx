import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a facility that is asked before it is named. */
export const hostingAsked: Template<'hosting-asked'> = {
  subject: (_props, language) => words[language].letters['hosting-asked'].subject,
  sheet({ name, asker, facility, link, language }) {
    const said = words[language].letters['hosting-asked']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(asker, facility)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
