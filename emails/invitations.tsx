import type { ReactElement } from 'react'
import { Door, Layout, Paragraph } from './layout.tsx'
import type { Language, LetterProps } from './letter.ts'
import { words } from './words.ts'

type Invitation = 'member-invitation' | 'colleague-invitation'
type Parts = LetterProps[Invitation]

/** To someone whom others want among them, by their address alone: who invites, for whom, until when. */
function invitation(letter: Invitation) {
  return {
    subject: (_parts: Parts, language: Language) => words[language].letters[letter].subject,
    sheet({ inviter, organisation, on, link, language }: Parts & { language: Language }): ReactElement {
      const said = words[language].letters[letter]
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
}

/** Among the people of an organisation. */
export const memberInvitation = invitation('member-invitation')
/** To work on one application. */
export const colleagueInvitation = invitation('colleague-invitation')
