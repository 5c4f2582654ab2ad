import { Code, Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** How one enters: a link for here, a code for another device. */
export const signIn: Template<'sign-in'> = {
  subject: (_props, language) => words[language].letters['sign-in'].subject,
  sheet({ link, code, language }) {
    const said = words[language].letters['sign-in']
    return (
      <Layout language={language} preview={said.lasting}>
        <Paragraph>{said.opening}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
        <Paragraph>{said.otherDevice}</Paragraph>
        <Code>{code}</Code>
        <Paragraph>{said.lasting}</Paragraph>
        <Paragraph>{said.notYou}</Paragraph>
      </Layout>
    )
  },
}
