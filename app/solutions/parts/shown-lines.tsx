import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { When } from '#app/ui/when.tsx'
import { LineStatus } from '../line-state.tsx'
import type { LineState, PassportStatus } from '../passport.ts'
import type { Requirement } from '../requirement.ts'
import { words } from '../words.passport.ts'

interface Line {
  requirement: Requirement
  status: PassportStatus
  state: LineState
  claim: string
  expiresOn: Date | null
  verifiedAt: Date | null
}

/** What a maker agreed to show of its passport, with what its words are worth. */
export function ShownLines({ lines, lang }: { lines: Line[]; lang: string }) {
  const { requirements } = useWords(words)
  const items = lines.map((line) => ({
    term: requirements[line.requirement].name,
    value: <ShownLine line={line} lang={lang} />,
  }))
  return <Facts items={items} />
}

function ShownLine({ line, lang }: { line: Line; lang: string }) {
  const { passport: t } = useWords(words)
  return (
    <>
      <LineStatus line={line} /> <span lang={lang}>{line.claim}</span>
      {line.expiresOn && (
        <span className="quiet">
          {' '}
          {t.until} <When at={line.expiresOn.toISOString()} show="day" />.
        </span>
      )}
      {line.verifiedAt && (
        <span className="quiet">
          {' '}
          {t.verifiedOn} <When at={line.verifiedAt.toISOString()} show="day" />.
        </span>
      )}
    </>
  )
}
