import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { type Answers, ASKED, REQUIRED, STEPS, type Step } from '../draft.ts'
import { words as draftWords } from '../words.drafts.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

/** How each answer is said back: its question, and how its values are called when they are choices. */
function useQuestions(): Record<string, { question: string; names?: Record<string, string> }> {
  const { post, sufferers, settings, authors } = useWords(words)
  const t = useWords(intakeWords)
  const { yes } = useWords(draftWords).sending
  return {
    title: { question: post.titleLabel },
    story: { question: post.story },
    sufferers: { question: post.sufferers, names: sufferers },
    setting: { question: post.setting, names: settings },
    facilityName: { question: post.facility },
    territory: { question: t.territory },
    placePublic: { question: post.place, names: { on: yes } },
    authorKind: { question: post.authorKind, names: authors },
    speaksFor: { question: t.speaksFor.question, names: t.speaksFor },
    wanted: { question: t.wishes.wanted, names: t.wishes },
    wantedOwn: { question: t.wishes.wantedOwn },
    refused: { question: t.wishes.refused, names: t.wishes },
    refusedOwn: { question: t.wishes.refusedOwn },
    frequency: { question: t.frequency.question, names: t.frequency },
    severity: { question: t.severity.question, names: t.severity },
    coping: { question: t.more.coping },
    constraints: { question: t.more.constraints },
    success: { question: t.more.success },
    leftOut: { question: t.more.leftOut },
    codesign: { question: t.more.codesign, names: { on: yes } },
    host: { question: t.more.host, names: { on: yes } },
    publish: { question: post.publish, names: { words: post.publishWords, summary: post.publishSummary } },
    contact: { question: t.contact },
  }
}

const isRequired = (field: string) => (REQUIRED as readonly string[]).includes(field)

/** Everything that was answered, read again before sending; each part leads back to its screen. */
export function AnswersTold({ code, answers }: { code: string; answers: Answers }) {
  const { sending, guided } = useWords(draftWords)
  const questions = useQuestions()
  const shown = (step: Step) =>
    ASKED[step].filter((field) => questions[field] && (answers[field] !== undefined || isRequired(field)))
  return (
    <div className="answers">
      {STEPS.filter((step) => shown(step).length > 0).map((step) => (
        <section key={step} aria-label={guided.steps[step]}>
          <dl className="facts">
            {shown(step).map((field, place, fields) => (
              <div key={field} id={`field-${field}`}>
                <dt>{questions[field]?.question}</dt>
                <dd>
                  <Said value={answers[field]} names={questions[field]?.names} />
                  {place === fields.length - 1 && (
                    <p>
                      <Link to={`/drafts/${code}/${step}`} aria-label={sending.changeWhat(guided.steps[step])}>
                        {sending.change}
                      </Link>
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function Said({ value, names }: { value: string | string[] | undefined; names?: Record<string, string> }) {
  const { sending } = useWords(draftWords)
  if (value === undefined) return <em>{sending.notSaid}</em>
  return (
    <>
      {[value]
        .flat()
        .map((one) => names?.[one] ?? one)
        .join(', ')}
    </>
  )
}

/** The same as a browser sends them: what is read is what is sent. */
export function HiddenAnswers({ answers }: { answers: Answers }) {
  return (
    <>
      {Object.entries(answers)
        .filter(([field]) => field !== 'seen')
        .flatMap(([field, value]) =>
          [value].flat().map((one) => <Hidden key={`${field} ${one}`} name={field} value={one} />),
        )}
    </>
  )
}
