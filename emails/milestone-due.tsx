import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To the owner of a milestone whose day comes. */
export const milestoneDue: Template<'milestone-due'> = {
  subject: (_props, language) => words[language].letters['milestone-due'].subject,
  sheet({ name, on, link, language }) {
    const said = words[language].letters['milestone-due']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(words[language].day(on))}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
