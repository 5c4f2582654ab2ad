import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To someone asked to say, two needs at a time, which should come first. */
export const roundInvitation: Template<'round-invitation'> = {
  subject: (_props, language) => words[language].letters['round-invitation'].subject,
  sheet({ organiser, on, link, language }) {
    const said = words[language].letters['round-invitation']
    return (
      <Layout language={language} preview={said.door}>
        <Paragraph>{said.opening(organiser)}</Paragraph>
        <Paragraph>{said.next(words[language].day(on))}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
