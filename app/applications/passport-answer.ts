import { type Answer, type Answers, isBlank, putTo, type Questionnaire } from '#app/calls/questionnaire.ts'
import type { LineState, PassportStatus } from '#app/solutions/passport.ts'

/**
 * A line of the compliance passport as the answer to a question. Its life: read from the passport each time while the file is a
 * draft → kept as it stood when the file is sent. Whoever reads the answer reads this, never the proof behind it.
 */
export interface AnsweredLine {
  /** The name of the version whose passport it is of. */
  version: string
  status: PassportStatus
  state: LineState
  claim: string
  provedOn: string
  expiresOn: string
  verifiedAt: string
}

interface Line {
  status: PassportStatus
  state: LineState
  claim: string
  provedOn: Date | null
  expiresOn: Date | null
  verifiedAt: Date | null
}

/** A line as plain rows, name then value, so that it is kept and sealed as any other answer. */
export function answeredBy({ status, state, claim, ...days }: Line, version: string): Answer {
  const on = (day: Date | null) => day?.toISOString() ?? ''
  const { provedOn, expiresOn, verifiedAt } = days
  const line: AnsweredLine = {
    ...{ version, status, state, claim },
    ...{ provedOn: on(provedOn), expiresOn: on(expiresOn), verifiedAt: on(verifiedAt) },
  }
  return Object.entries(line)
}

/** The same read again; null when nothing was told. */
export function lineIn(answer: Answer | undefined): AnsweredLine | null {
  if (!Array.isArray(answer) || isBlank(answer)) return null
  const told = new Map(answer.map((row): [string, string] => [row[0] ?? '', row[1] ?? '']))
  const said = (name: keyof AnsweredLine) => told.get(name) ?? ''
  return {
    version: said('version'),
    status: said('status') as PassportStatus,
    state: said('state') as LineState,
    claim: said('claim'),
    ...{ provedOn: said('provedOn'), expiresOn: said('expiresOn'), verifiedAt: said('verifiedAt') },
  }
}

/** The lines that a file must have and that nobody has told yet, as question → reason word. One that has ended is shown as such. */
export function slipsInLines(questionnaire: Questionnaire, answers: Answers) {
  const asked = putTo(questionnaire, answers).filter(({ kind, required }) => kind === 'passport' && required)
  const untold = asked.filter(({ id }) => isBlank(answers[id]))
  return Object.fromEntries(untold.map(({ id }) => [id, 'line_untold']))
}
