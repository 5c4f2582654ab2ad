import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import type { EvidenceKind } from '../evidence.ts'
import { words } from '../words.evidence.ts'

interface Piece {
  id: string
  kind: EvidenceKind
  level: number
  title: string
  source: string | null
  year: number
  shown: boolean
  hasFile: boolean
}
type Props = { at: string; pieces: Piece[]; changeable: boolean; lang: string }

/** What shows that a solution works, the strongest first. */
export function EvidenceList({ at, pieces, changeable, lang }: Props) {
  const { evidence: t, kinds, levels } = useWords(words)
  if (pieces.length === 0) return <p className="quiet">{changeable ? t.noneOwn : t.none}</p>
  return (
    <ul>
      {pieces.map(({ id, kind, level, title, source, year, shown, hasFile }) => (
        <li key={id}>
          <strong lang={lang}>{title}</strong> ({year}
          {source && (
            <>
              , <span lang={lang}>{source}</span>
            </>
          )}
          ). <span className="quiet">{`${kinds[kind]} · ${levels[level] ?? ''}`}</span>
          {!shown && <span className="quiet"> · {t.reserved}</span>}
          {hasFile && (
            <>
              {' '}
              <a href={`${at}/evidence/${id}/file`}>{t.open}</a>
            </>
          )}
          {changeable && (
            <>
              {' '}
              <Link to={`${at}/evidence/${id}`} aria-label={t.changeOf(title)}>
                {t.change}
              </Link>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
