import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { Paper } from './papers.server.ts'
import { PapersRead } from './papers-read.tsx'
import type { PromiseSeen } from './promises.server.ts'
import { PromisesRead } from './promises-read.tsx'
import { words } from './words.papers.ts'
import { words as promiseWords } from './words.promises.ts'

type Props = { applicationId: string; papers: Paper[]; promises: PromiseSeen[] }

/** What came with a file, and what was left for later; nothing is said of a file that has neither. */
export function PapersSection({ applicationId, papers, promises }: Props) {
  const { title } = useWords(words)
  const promised = useWords(promiseWords)
  return (
    <>
      {papers.length > 0 && (
        <Section title={title}>
          <PapersRead applicationId={applicationId} papers={papers} />
        </Section>
      )}
      {promises.length > 0 && (
        <Section title={promised.title}>
          <PromisesRead promises={promises} />
        </Section>
      )}
    </>
  )
}
