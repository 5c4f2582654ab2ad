import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To someone whom an organisation wants among its people. */
export const memberInvitation: Template<'member-invitation'> = {
  subject: (_props, language) => words[language].letters['member-invitation'].subject,
  sheet({ inviter, organisation, on, link, language }) {
    const said = words[language].letters['member-invitation']
    return (
      <Layout language={language} preview={said.door}>
        <Paragraph>{said.opening(inviter, organisation)}</Paragraph>
        <Paragraph>{said.next(words[language].day(on))}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
