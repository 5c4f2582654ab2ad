import type { ReactNode } from 'react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { FileSafety } from '#app/ui/file-safety.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import type { Paper } from './papers.server.ts'
import { words } from './words.papers.ts'

type Props = { applicationId: string; papers: Paper[]; after?: (paper: Paper) => ReactNode }

/** The papers of a file, each a download, with whether it was looked at for malware. */
export function PapersRead({ applicationId, papers, after }: Props) {
  const t = useWords(words)
  const language = useLanguage()
  if (papers.length === 0) return <p className="quiet">{t.none}</p>
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          {paper.safety === 'refused' ? (
            paper.name
          ) : (
            <a href={`/applications/${applicationId}/papers/${paper.id}`} download={paper.name}>
              {paper.name}
            </a>
          )}{' '}
          <span className="quiet">{t.sizes(formatNumber(language, megabytes(paper.size)))}</span>{' '}
          <FileSafety safety={paper.safety} /> {after?.(paper)}
        </li>
      ))}
    </ul>
  )
}

/** To the nearest tenth, a small file being a tenth. */
const megabytes = (size: number) => Math.max(1, Math.round(size / 100_000)) / 10
