import { useWords } from '#app/platform/words.tsx'
import { When } from '#app/ui/when.tsx'
import type { Version } from '../corrections.server.ts'
import { words } from '../words.correction.ts'
import { Marks } from './marks.tsx'

type Props = {
  versions: Version[]
  criteria: Parameters<typeof Marks>[0]['criteria']
  openedAt: Date | null
}

/** That a review is not what it first was, since when and why, and what it was. */
export function Corrections({ versions, criteria, openedAt }: Props) {
  const { told } = useWords(words)
  if (versions.length === 0) return null
  return (
    <details className="detail">
      <summary>{told.title(versions.length)}</summary>
      {versions.map((version) => (
        <div key={version.position} className="flow">
          <p>
            {told.at}
            <When at={version.correctedAt.toISOString()} show="instant" />
            {openedAt && version.correctedAt > openedAt && `, ${told.afterOpening}`}.
          </p>
          <p className="written">
            {told.reason} {version.reason}
          </p>
          <h4>{told.before}</h4>
          <Marks criteria={criteria} scores={version.scores} comment={version.comment} />
          <p className="quiet">
            {told.sealed}
            <When at={version.submittedAt.toISOString()} show="instant" />. {told.digest}{' '}
            <code className="digest">{version.digest}</code>
          </p>
        </div>
      ))}
    </details>
  )
}
