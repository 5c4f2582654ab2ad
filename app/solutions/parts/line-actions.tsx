import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import type { Requirement } from '../requirement.ts'
import { words } from '../words.passport.ts'

interface Props {
  at: string
  requirement: Requirement
  line: { verifiedAt: Date | null; hasProof: boolean; status: string } | null
  may: { change: boolean; verify: boolean }
}

/** What else can be done about a line: find its class, vouch for it or no longer. */
export function LineActions({ at, requirement, line, may }: Props) {
  const { line: t, class: ofClass } = useWords(words)
  const asksClass = may.change && requirement === 'mdr_class'
  const vouches = may.verify && line !== null && (line.verifiedAt !== null || (line.hasProof && line.status === 'met'))
  if (!asksClass && !vouches) return null
  return (
    <p className="actions">
      {asksClass && (
        <ButtonLink to={at.replace('/lines/mdr_class', '/class')} kind={line ? 'plain' : 'main'}>
          {line ? ofClass.again : ofClass.help}
        </ButtonLink>
      )}
      {vouches && (
        <ButtonLink to={line.verifiedAt ? `${at}/verification-withdrawal` : `${at}/verification`} kind="plain">
          {line.verifiedAt ? t.unverify : t.verify}
        </ButtonLink>
      )}
    </p>
  )
}
