import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a place of care, before a jury meets: what could it host? */
export const statementAsked: Template<'statement-asked'> = {
  subject: (_props, language) => words[language].letters['statement-asked'].subject,
  sheet({ name, facility, on, link, language }) {
    const said = words[language].letters['statement-asked']
    const next = said.next(words[language].day(on))
    return (
      <Layout language={language} preview={said.opening(facility)} name={name}>
        <Paragraph>{said.opening(facility)}</Paragraph>
        <Paragraph>{next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
