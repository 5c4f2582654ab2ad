import { Code, Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To whoever left this address with a need and lost its code: another one, which opens the same need. */
export const lostCode: Template<'lost-code'> = {
  subject: ({ number }, language) => words[language].letters['lost-code'].subject(number),
  sheet({ number, code, link, language }) {
    const said = words[language].letters['lost-code']
    return (
      <Layout language={language} preview={said.door}>
        <Paragraph>{said.opening(number)}</Paragraph>
        <Code>{code}</Code>
        <Door to={link} language={language}>
          {said.door}
        </Door>
        <Paragraph>{said.keep}</Paragraph>
        <Paragraph>{said.notYou}</Paragraph>
      </Layout>
    )
  },
}
