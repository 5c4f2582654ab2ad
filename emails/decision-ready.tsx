import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a company: the decision, its reasons and its scores can be read. */
export const decisionReady: Template<'decision-ready'> = {
  subject: ({ number }, language) => words[language].letters['decision-ready'].subject(number),
  sheet({ name, number, link, language }) {
    const said = words[language].letters['decision-ready']
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
