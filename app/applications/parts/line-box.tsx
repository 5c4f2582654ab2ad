import { Link } from '@remix-run/react'
import type { Answer, Question } from '#app/calls/questionnaire.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { LineRead } from '../line-read.tsx'
import { lineIn } from '../passport-answer.ts'
import { words } from '../words.lines.ts'

interface Props {
  question: Question
  answer: Answer | undefined
  lang: string
  /** The version whose passport is shown; none is described yet when null. */
  version: { id: string } | null
  solutionSlug: string
}

/** The line of the passport that a question asks for, as it stands, with what to mend of it and where. */
export function LineBox({ question: { requirement }, answer, lang, version, solutionSlug }: Props) {
  const say = useWords(words)
  const line = lineIn(answer)
  if (!version) {
    return (
      <Notice tone="warn">
        <p>{say.noVersion}</p>
        <Link to={`/solutions/${solutionSlug}/versions/new`}>{say.describe}</Link>
      </Notice>
    )
  }
  const to = `/passports/${version.id}/lines/${requirement ?? ''}`
  if (!line) {
    return (
      <Notice tone="warn">
        <p>{say.untold}</p>
        <Link to={to}>{say.fill}</Link>
      </Notice>
    )
  }
  const warning = line.state in WARNED ? say[line.state as keyof typeof WARNED] : null
  return (
    <>
      <LineRead line={line} lang={lang} />
      {warning && (
        <Notice tone="warn">
          <p>{warning}</p>
        </Notice>
      )}
      <p className="hint">
        {say.from} <Link to={to}>{say.change}</Link>
      </p>
    </>
  )
}

/** What its writer should mend before the jury reads it. */
const WARNED = { ended: true, ending: true, to_check: true }
