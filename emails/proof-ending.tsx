import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To who claimed a line of a passport, whose proof ends soon. */
export const proofEnding: Template<'proof-ending'> = {
  subject: (_props, language) => words[language].letters['proof-ending'].subject,
  sheet({ name, on, link, language }) {
    const said = words[language].letters['proof-ending']
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
