import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.team.ts'

/** An invitation that can be answered no more, and where to go from there. */
export function InvitationOver({ objection, applicationId }: { objection: string; applicationId: string }) {
  const { joining: t, reasons } = useWords(words)
  const isIn = objection === 'invitation_accepted'
  return (
    <Notice tone={isIn ? 'info' : 'warn'}>
      <p>{sentenceOf(reasons, objection)}</p>
      <p className="actions">
        <ButtonLink to={isIn ? `/applications/${applicationId}` : '/desk'} kind="plain">
          {isIn ? t.toFile : t.desk}
        </ButtonLink>
      </p>
    </Notice>
  )
}

/** An invitation that was written to another address than the one the reader signed in with: nothing else is said of it. */
export function InvitationOfAnother({ email }: { email: string }) {
  const { joining: t } = useWords(words)
  return (
    <Notice tone="warn">
      <p>{t.other(email)}</p>
      <p>{t.otherHow}</p>
      <p className="actions">
        <ButtonLink to="/sign-out" kind="plain">
          {t.signOut}
        </ButtonLink>
      </p>
    </Notice>
  )
}
