import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { When } from '#app/ui/when.tsx'
import type { ApplicationWhole } from './applications.server.ts'
import { words as importWords } from './words.import.ts'
import { words } from './words.ts'
import { words as versionWords } from './words.versions.ts'

type Props = {
  application: Pick<
    ApplicationWhole,
    'id' | 'number' | 'cutoffId' | 'submittedAt' | 'digest' | 'sealHolds' | 'importedFrom'
  >
  /** The cut-offs of its call: where there are several, the receipt says which is its own. */
  cutoffs: { id: string; closesAt: Date }[]
  /** Whether the viewer reads the whole of it. */
  isWhole: boolean
}

/** The receipt of a file that was sent: its number, when the server had it, its digest, and the sealed text to keep. */
export function ApplicationSeal({ application, cutoffs, isWhole }: Props) {
  const { seal } = useWords(words)
  const { pdf } = useWords(versionWords)
  const { broughtFrom, broughtText } = useWords(importWords)
  const { id, number, submittedAt, digest, sealHolds, importedFrom } = application
  const own = cutoffs.length > 1 ? cutoffs.find((cutoff) => cutoff.id === application.cutoffId) : undefined
  if (!number || !submittedAt || !digest) return null
  return (
    <Section title={seal.title}>
      {importedFrom && (
        <Notice tone="info" title={broughtFrom(importedFrom)}>
          {broughtText}
        </Notice>
      )}
      <Facts
        items={[
          { term: seal.number, value: number },
          { term: seal.submittedAt, value: <ServerTime at={submittedAt} /> },
          ...(own ? [{ term: seal.cutoff, value: <When at={own.closesAt.toISOString()} show="instant" /> }] : []),
          { term: seal.digest, value: <code>{digest}</code> },
        ]}
      />
      <Notice tone={sealHolds ? 'good' : 'warn'}>{sealHolds ? seal.holds : seal.broken}</Notice>
      {isWhole && (
        <>
          <p>
            <a href={`/applications/${id}/receipt.pdf`} download>
              {pdf}
            </a>
          </p>
          <p>
            <a href={`/applications/${id}/receipt.json`} download>
              {seal.download}
            </a>
          </p>
          <p className="hint">{seal.how}</p>
        </>
      )}
    </Section>
  )
}
