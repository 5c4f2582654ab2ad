import { type ReactNode, useContext, useEffect, useState } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { FieldError, Hint, LabelText } from './field-parts.tsx'
import { FormContext, listOf, useField } from './form-context.ts'
import { words } from './words.ts'

type Props = {
  /** The question, whose slips are told above the rows. */
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  columns: { key: string; label: string }[]
  rows: string[][]
  /** The name of the box of one cell. */
  cellName: (row: number, column: number) => string
  lang?: string
}

/** Empty rows after the filled ones: enough to go on without a script, saving brings as many again. */
const SPARE = 2

/** Rows of boxes under the names of their columns; on a narrow screen each box bears its own. */
export function GridField({ name, label, hint, required = true, columns, rows, cellName, lang }: Props) {
  const say = useWords(words)
  const field = useField({ name, hint })
  const { slip } = useContext(FormContext)
  const [added, setAdded] = useState(0)
  const [running, setRunning] = useState(false)
  useEffect(() => setRunning(true), [])
  const held = slip ? typedRows(slip.typed, columns.length, cellName) : rows.length
  const places = Array.from({ length: held + SPARE + added }, (_, row) => row)
  return (
    <fieldset
      id={field.control.id}
      tabIndex={-1}
      className={field.errorId ? 'field field-wrong' : 'field'}
      aria-describedby={field.control['aria-describedby']}
    >
      <legend>
        <LabelText label={label} required={required} />
      </legend>
      <Hint id={field.hintId}>{hint}</Hint>
      <FieldError id={field.errorId} errors={field.errors} />
      <table className="grid">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map((row) => (
            <tr key={row}>
              {columns.map((column, place) => (
                <td key={column.key} data-label={column.label}>
                  <Cell
                    name={cellName(row, place)}
                    label={say.cell(column.label, row + 1)}
                    start={rows[row]?.[place] ?? ''}
                    lang={lang}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {running ? (
        <button type="button" className="button button-plain" onClick={() => setAdded(added + SPARE)}>
          {say.addRows}
        </button>
      ) : (
        <p className="hint">{say.moreRows}</p>
      )}
    </fieldset>
  )
}

function Cell({ name, label, start, lang }: { name: string; label: string; start: string; lang: string | undefined }) {
  const { typed, control } = useField({ name, defaultValue: start })
  return (
    <input {...control} className="input input-full" aria-label={label} lang={lang} defaultValue={listOf(typed)[0]} />
  )
}

/** How many rows a refused form brought back. */
function typedRows(typed: Record<string, unknown>, columns: number, cellName: Props['cellName']) {
  let row = 0
  while (Array.from({ length: columns }, (_, column) => cellName(row, column)).some((cell) => cell in typed)) row += 1
  return row
}
