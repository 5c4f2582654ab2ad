import { Link } from '@remix-run/react'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Status } from '#app/ui/status.tsx'
import type { listSuggestions } from '../suggestions.server.ts'
import { groupQuery } from '../theme.ts'
import { words } from '../words.themes.ts'

type Suggested = Awaited<ReturnType<typeof listSuggestions>>[number]
type Props = {
  group: Pick<Suggested, 'words' | 'sureness'> & {
    needs: Pick<Suggested['needs'][number], 'id' | 'number' | 'revision' | 'publicTitle' | 'title' | 'themeId'>[]
  }
  place: number
  themeNames: Record<string, { fr: string; en?: string }>
}

const TONES = { sure: 'done', fairly_sure: 'open', to_check: 'waiting' } as const

/** A group as a machine suggests it: what it holds, why, how sure it is, and what a coordinator may do about it. */
export function Suggestion({ group, place, themeNames }: Props) {
  const { suggestions } = useWords(words)
  const language = useLanguage()
  const query = groupQuery(group.needs)
  return (
    <Section title={`${place}. ${suggestions.group(group.needs.length)}`}>
      <Facts
        items={[
          { term: suggestions.words, value: <span lang="fr">{group.words.join(', ')}</span> },
          {
            term: suggestions.sureness,
            value: <Status tone={TONES[group.sureness]}>{suggestions[group.sureness]}</Status>,
          },
        ]}
      />
      <ul>
        {group.needs.map((need) => {
          const theme = need.themeId ? themeNames[need.themeId] : undefined
          return (
            <li key={need.id}>
              <Link to={`/needs/${need.id}`}>
                {need.publicTitle ? inLanguage(language, need.publicTitle) : (need.title ?? need.number)}
              </Link>
              {theme && (
                <>
                  {' '}
                  ({suggestions.now} <Told text={theme} />)
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p className="actions">
        <ButtonLink to={`/themes/suggestions/acceptance?${query}`}>{suggestions.accept}</ButtonLink>
        <ButtonLink to={`/themes/suggestions/refusal?${query}`} kind="plain">
          {suggestions.refuse}
        </ButtonLink>
      </p>
    </Section>
  )
}
