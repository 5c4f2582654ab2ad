import { Form, Link } from '@remix-run/react'
import { useState } from 'react'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { buttonClass } from '#app/ui/button.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { Triaged } from '../triage.server.ts'
import { openingOf, type Pile, VERBS_OF } from '../triage.ts'
import { words as triageWords } from '../words.triage.ts'
import { words } from '../words.ts'
import { useBoardKeys } from './board-keys.ts'

export type BoardRow = Triaged & { age: number }
type Props = { rows: BoardRow[]; pile: Pile; back: string; hasKeys: boolean }

/** One pile: a line a need, a box to choose it, and what can be done to those chosen. Without scripts the buttons do it all. */
export function BoardList({ rows, pile, back, hasKeys }: Props) {
  const { board, many } = useWords(triageWords)
  const [chosen, setChosen] = useState(0)
  const keys = useBoardKeys({ isOn: hasKeys, back })
  const verbs = VERBS_OF[pile]
  return (
    <Form method="get" action="/needs/triage" onChange={(event) => setChosen(chosenIn(event.currentTarget))}>
      <ul className="board" id="board" aria-label={board.list} {...keys}>
        {rows.map((row) => (
          <Line key={row.need.id} row={row} pile={pile} back={back} canChoose={verbs.length > 0} />
        ))}
      </ul>
      {verbs.length > 0 && (
        <fieldset className="board-verbs">
          <legend>
            {board.withChosen} <span aria-live="polite">{chosen > 0 && `(${board.chosen(chosen)})`}</span>
          </legend>
          <div className="actions">
            {verbs.map((verb) => (
              <button
                key={verb}
                type="submit"
                data-verb={verb}
                formAction={`/needs/triage/${verb}`}
                className={buttonClass(verb === 'declinations' ? 'danger' : 'plain')}
              >
                {many.verbs[verb]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </Form>
  )
}

const chosenIn = (form: HTMLFormElement) => form.querySelectorAll('input[name="need"]:checked').length

type LineProps = { row: BoardRow; pile: Pile; back: string; canChoose: boolean }

function Line({ row, pile, back, canChoose }: LineProps) {
  const { board, reconsider } = useWords(triageWords)
  const { need } = row
  const title = need.title || (need.erasedAt ? board.erased : need.number)
  const decides = pile === 'submitted' || pile === 'to_clarify'
  const isLate = row.isOverdue || row.isUnanswered
  const query = `?back=${encodeURIComponent(back)}`
  return (
    <li data-need={need.id} data-decides={decides || undefined} className={isLate ? 'line line-late' : 'line'}>
      {canChoose && <input type="checkbox" name="need" value={need.id} aria-label={board.tick(title)} />}
      <div className="line-main">
        <Link to={decides ? `/needs/${need.id}/qualification${query}` : `/needs/${need.id}`} lang={need.language}>
          {title}
        </Link>
        {need.story && (
          <p className="line-story" lang={need.language}>
            {openingOf(need.story)}
          </p>
        )}
        <LineFacts row={row} />
        {row.asked && pile === 'to_clarify' && <p className="line-note">{row.asked.question}</p>}
        {pile === 'to_clarify' && !row.isReachable && <p className="line-facts">{board.comesBack}</p>}
        {need.stageReason && <p className="line-note">{need.stageReason}</p>}
        {(pile === 'declined' || pile === 'redirected') && !need.erasedAt && (
          <Link to={`/needs/${need.id}/reconsideration${query}`}>{reconsider.link}</Link>
        )}
      </div>
      <LineDays row={row} pile={pile} />
    </li>
  )
}

/** Who wrote it, how it came, what is to be checked in it. */
function LineFacts({ row: { need, isReachable } }: { row: BoardRow }) {
  const { board } = useWords(triageWords)
  const { authors, noticed } = useWords(words)
  const warnings = need.warnings.map((kind) => sentenceOf(noticed, kind)).join(', ')
  return (
    <p className="line-facts">
      <span className="number">{need.number}</span>
      <span>
        {board.by} {authors[need.authorKind]}
      </span>
      {need.channel && need.channel !== 'web' && <span>{board.channels[need.channel]}</span>}
      {!isReachable && need.stage === 'submitted' && <span>{board.noAddress}</span>}
      {need.clarifiedAt && need.stage === 'submitted' && <Status tone="done">{board.answered}</Status>}
      {warnings && (
        <Status tone="late">
          {board.noticed} {warnings}
        </Status>
      )}
    </p>
  )
}

/** How long it has waited, until when it may, and who follows it. */
function LineDays({ row, pile }: { row: BoardRow; pile: Pile }) {
  const { need, due, isOverdue, assignee, asked, isUnanswered, age } = row
  const { board } = useWords(triageWords)
  return (
    <div className="line-days">
      {due && isOverdue && (
        <Status tone="late">
          {board.late} <When at={due.toISOString()} show="day" />
        </Status>
      )}
      {due && !isOverdue && (
        <span>
          {board.due} <When at={due.toISOString()} show="day" />
        </span>
      )}
      {asked && isUnanswered && (
        <Status tone="late">
          {board.unanswered} <When at={asked.at.toISOString()} show="day" />
        </Status>
      )}
      {pile === 'to_clarify' && asked && !isUnanswered && (
        <span>
          {board.asked} <When at={asked.at.toISOString()} show="day" />
        </span>
      )}
      {pile === 'qualified' && need.qualifiedAt && (
        <span>
          {board.read} <When at={need.qualifiedAt.toISOString()} show="day" />
        </span>
      )}
      <span>
        {board.since} {board.age(age)}
      </span>
      {assignee && <span>{board.follows(assignee)}</span>}
    </div>
  )
}
