import { useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { INADMISSIBLE_FOR } from './admissibility.ts'
import type { ApplicationWhole } from './applications.server.ts'
import { words } from './words.clarification.ts'

type Props = { application: Pick<ApplicationWhole, 'stage' | 'inadmissibleFor' | 'stageReason'> }

/** Why a file is not admissible, for its team and its coordinators; nothing for the others. */
export function InadmissibleFor({ application }: Props) {
  const { inadmissible, inadmissibleFor } = useWords(words)
  if (application.stage !== 'inadmissible') return null
  return (
    <Notice tone="warn" title={inadmissible.title}>
      <p>{inadmissible.lead}</p>
      <ul>
        {INADMISSIBLE_FOR.filter((one) => application.inadmissibleFor.includes(one)).map((one) => (
          <li key={one}>{inadmissibleFor[one]}</li>
        ))}
      </ul>
      {application.stageReason && <Paragraphs text={application.stageReason} />}
    </Notice>
  )
}
