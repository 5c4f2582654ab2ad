import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a partner: the transfer has arrived. */
export const pledgeReceived: Template<'pledge-received'> = {
  subject: ({ number }, language) => words[language].letters['pledge-received'].subject(number),
  sheet({ name, number, link, language }) {
    const said = words[language].letters['pledge-received']
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
