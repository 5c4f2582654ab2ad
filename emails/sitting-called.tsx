import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a juror or whoever chairs: the day their committee meets. Not a word of its files. */
export const sittingCalled: Template<'sitting-called'> = {
  subject: (_props, language) => words[language].letters['sitting-called'].subject,
  sheet({ name, organiser, on, link, language }) {
    const said = words[language].letters['sitting-called']
    return (
      <Layout language={language} preview={said.door} name={name}>
        <Paragraph>{said.opening(organiser, words[language].day(on))}</Paragraph>
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}
