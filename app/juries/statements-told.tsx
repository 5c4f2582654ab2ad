import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { CouldHost } from './statement.ts'
import type { StatementTold } from './statements.server.ts'
import { words } from './words.statements.ts'

const TONES = { yes: 'done', yes_if: 'open', no: 'stopped' } as const

/** What places say of a file; whoever reads it is told that it is no score. `asks`: for those who may name who answers. */
export function StatementsTold({ statements, asks = false }: { statements: StatementTold[]; asks?: boolean }) {
  const t = useWords(words)
  return (
    <>
      <p className="quiet">{t.told.notAScore}</p>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <p>
              <strong>{statement.place.name}</strong>
              {statement.place.tiersLieu && ` (${t.tiersLieu})`} <Answer {...statement} />
            </p>
            {asks && !statement.hasLead && (
              <p className="hint">
                {t.noLead}{' '}
                <Link to={`/facilities/${statement.place.slug}/lead`}>{t.nameLead(statement.place.name)}</Link>
              </p>
            )}
            {statement.brief !== '' && statement.answer === null && <Paragraphs text={statement.brief} />}
            {statement.by && statement.answer === null && (
              <p className="hint">
                {t.answer.by} <When at={statement.by.toISOString()} show="day" />
              </p>
            )}
            <Said said={statement} />
            <Before before={statement.before} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function Answer({ answer, isSilent }: { answer: CouldHost | null; isSilent: boolean }) {
  const t = useWords(words)
  if (answer) return <Status tone={TONES[answer]}>{t.answers[answer]}</Status>
  return <Status tone={isSilent ? 'late' : 'waiting'}>{isSilent ? t.silent : t.waits}</Status>
}

type SaidOnce = StatementTold['before'][number]
type Words = Pick<SaidOnce, 'fromOn' | 'toOn' | 'means' | 'askedCents' | 'conditions' | 'tie'>
type Saying = Words & { answer: CouldHost | null; answeredAt: Date | null }

/** An answer, box by box; nothing while nobody has answered. */
export function Said({ said }: { said: Saying }) {
  const { told } = useWords(words)
  const { answer, fromOn, toOn, means, askedCents, conditions, tie, answeredAt } = said
  if (answer === null) return null
  const when = fromOn && toOn && (
    <>
      {told.from} <When at={fromOn.toISOString()} show="day" /> {told.to} <When at={toOn.toISOString()} show="day" />
    </>
  )
  const items = [
    { term: told.when, value: when },
    { term: told.means, value: means && <Paragraphs text={means} /> },
    { term: told.asked, value: askedCents === 0 ? told.nothing : askedCents && <Money cents={askedCents} /> },
    { term: answer === 'no' ? told.why : told.conditions, value: conditions && <Paragraphs text={conditions} /> },
    { term: told.tie, value: tie && <Paragraphs text={tie} /> },
    { term: told.said, value: answeredAt && <When at={answeredAt.toISOString()} show="instant" /> },
  ]
  return <Facts items={items.filter(({ value }) => value)} />
}

/** What was said before it was set right, latest first. */
function Before({ before }: { before: StatementTold['before'] }) {
  const { told, answers } = useWords(words)
  if (before.length === 0) return null
  return (
    <details className="detail">
      <summary>{told.corrected(before.length)}</summary>
      <div className="flow">
        {before.map((one) => (
          <div key={one.position}>
            <p>{answers[one.answer]}</p>
            <Said said={one} />
          </div>
        ))}
      </div>
    </details>
  )
}
