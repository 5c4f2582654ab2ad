import { dated } from './dated.tsx'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Template } from './template.ts'
import { words } from './words.ts'

/** To a juror: more files to read, and by which day when their coordinator has said. */
export const reviewAssigned: Template<'review-assigned'> = {
  subject: (_props, language) => words[language].letters['review-assigned'].subject,
  sheet({ name, by, link, language }) {
    const said = words[language].letters['review-assigned']
    return (
      <Layout language={language} preview={said.opening} name={name}>
        <Paragraph>{said.opening}</Paragraph>
        {by && <Paragraph>{said.by(words[language].day(by))}</Paragraph>}
        <Paragraph>{said.next}</Paragraph>
        <Door to={link} language={language}>
          {said.door}
        </Door>
      </Layout>
    )
  },
}

/** To a juror who has not finished: the day comes near. Not a word of their files. */
export const readingsDue: Template<'readings-due'> = dated('readings-due')
