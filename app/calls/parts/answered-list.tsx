import { Form, Link } from '@remix-run/react'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import type { Answered } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

/** Each question with its answer and the day it was given; its place can be linked to. */
export function AnsweredList({ rows }: { rows: Answered[] }) {
  return (
    <ul className="answers">
      {rows.map((row) => (
        <li key={row.id} id={row.id}>
          <AnsweredOne answered={row} />
        </li>
      ))}
    </ul>
  )
}

/** One question as all read it, and its answer. */
export function AnsweredOne({ answered: { question, answer, answeredAt } }: { answered: Answered }) {
  const t = useWords(words)
  const language = useLanguage()
  const told = inLanguage(language, answer)
  return (
    <>
      <h3>
        <Told text={question} />
      </h3>
      <Paragraphs text={told} lang={told === answer.fr && language !== 'fr' ? 'fr' : undefined} />
      <p className="hint">
        {t.answeredOn} <When at={answeredAt.toISOString()} show="day" />
      </p>
    </>
  )
}

/** A word to look for among the answers of the page it stands on. */
export function AnswerSearch({ held, at }: { held: string; at: string }) {
  const t = useWords(words)
  return (
    <search>
      <Form method="get" className="form">
        <div className="field">
          <label htmlFor="q">{t.search}</label>
          <span className="input-line">
            <input id="q" type="search" name="q" className="input input-medium" defaultValue={held} maxLength={100} />
            <Button type="submit" kind="plain">
              {t.find}
            </Button>
          </span>
        </div>
        {held !== '' && (
          <p>
            <Link to={at}>{t.clear}</Link>
          </p>
        )}
      </Form>
    </search>
  )
}
