import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To someone an organiser would like on a jury. */
export const juryInvitation: Template<'jury-invitation'> = {
  subject: (_props, language) => words[language].letters['jury-invitation'].subject,
  sheet({ name, organiser, link, language }) {
    const said = words[language].letters['jury-invitation']
    return (
      <Layout language={language} preview={said.opening(organiser)} name={name}>
        <Paragraph>{said.opening(organiser)}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
