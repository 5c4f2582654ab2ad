import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { words } from '../words.members.ts'

/** Why an invitation cannot be answered here: it was written to another address than this one, or it is over. */
export function InvitationClosed({ objection, email }: { objection: string | null; email: string | null }) {
  const { joining: t, reasons } = useWords(words)
  if (email === null && objection === null) return null
  return (
    <Notice tone="warn">
      {email === null ? (
        <p>{sentenceOf(reasons, objection ?? '')}</p>
      ) : (
        <>
          <p>{t.other(email)}</p>
          <p>{t.otherHow}</p>
        </>
      )}
      <p className="actions">
        <ButtonLink to={email === null ? '/desk' : '/sign-out'} kind="plain">
          {email === null ? t.desk : t.signOut}
        </ButtonLink>
      </p>
    </Notice>
  )
}
