import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import { RoundResult } from './parts/round-result.tsx'
import type { RoundOfTheme } from './rounds.server.ts'
import { words } from './words.round.ts'

type Props = { address: string; rounds: RoundOfTheme[]; mayOpen: boolean }

/** What the last closed round of a theme advises; and, for those who run them, every round and the way to a new one. */
export function ThemeRounds({ address, rounds, mayOpen }: Props) {
  const { round, result } = useWords(words)
  const last = rounds.find(({ phase }) => phase === 'closed')
  return (
    <>
      {last && (
        <Section title={result.title}>
          <RoundResult round={last} />
          <p>
            <Link to={`${address}/rounds/${last.id}`}>{result.whole}</Link>
          </p>
        </Section>
      )}
      {mayOpen && (
        <Section title={round.kicker}>
          <ul>
            {rounds.map(({ id, phase, opensAt }) => (
              <li key={id}>
                <Link to={`${address}/rounds/${id}`}>
                  {round.kicker} ({round.phases[phase]})
                </Link>{' '}
                <When at={opensAt.toISOString()} show="day" />
              </li>
            ))}
            <li>
              <Link to={`${address}/rounds/new`}>{round.another}</Link>
            </li>
          </ul>
        </Section>
      )}
    </>
  )
}
