import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a company: the file is in, under this number and this digest. */
export const applicationReceived: Template<'application-received'> = {
  subject: ({ number }, language) => words[language].letters['application-received'].subject(number),
  sheet({ name, number, digestPrefix, link, language }) {
    const said = words[language].letters['application-received']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(number)}</Paragraph>
        <Paragraph>{said.digest(digestPrefix)}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
