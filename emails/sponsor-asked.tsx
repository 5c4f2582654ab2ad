import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To someone whom a file names: by the address its team gave, since they need no account. */
export const sponsorAsked: Template<'sponsor-asked'> = {
  subject: (_props, language) => words[language].letters['sponsor-asked'].subject,
  sheet({ name, maker, facility, link, language }) {
    const said = words[language].letters['sponsor-asked']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(maker, facility)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
