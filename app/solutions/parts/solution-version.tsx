import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.passport.ts'
import { ShownLines } from './shown-lines.tsx'
import type { VersionTold } from './version-fields.tsx'
import { VersionRead } from './version-told.tsx'

interface Props {
  slug: string
  language: string
  version: (VersionTold & { id: string }) | null
  lines: ComponentProps<typeof ShownLines>['lines']
  versions: { id: string; name: string; stage: 'current' | 'retired' }[]
  may: { change: boolean; readPassport: boolean }
}

/** The version that stands for a solution now, and what its maker shows of its passport. */
export function SolutionVersion({ solution }: { solution: Props }) {
  const { slug, language, version, lines, versions, may } = solution
  const { version: t, passport } = useWords(words)
  const older = versions.filter(({ stage }) => stage === 'retired')
  if (!version) {
    return may.change ? (
      <Section title={passport.title}>
        <p>{t.none}</p>
        <ButtonLink to={`/solutions/${slug}/versions/new`}>{t.add}</ButtonLink>
      </Section>
    ) : null
  }
  return (
    <>
      <Section title={t.title(version.name)}>
        <VersionRead version={version} lang={language} />
      </Section>
      {(lines.length > 0 || may.readPassport) && (
        <Section title={passport.title}>
          {lines.length > 0 && <p className="quiet">{passport.publicLead}</p>}
          {lines.length > 0 && <ShownLines lines={lines} lang={language} />}
          {may.readPassport && (
            <p className="actions">
              <ButtonLink to={`/passports/${version.id}`} kind={may.change ? 'main' : 'plain'}>
                {passport.own}
              </ButtonLink>
              {may.change && (
                <ButtonLink to={`/solutions/${slug}/versions/new`} kind="plain">
                  {t.next}
                </ButtonLink>
              )}
            </p>
          )}
        </Section>
      )}
      {older.length > 0 && (
        <Section title={t.all}>
          <ul>
            {older.map(({ id, name, stage }) => (
              <li key={id}>
                <Link to={`/passports/${id}`}>{t.title(name)}</Link> <span className="quiet">{t.stages[stage]}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
