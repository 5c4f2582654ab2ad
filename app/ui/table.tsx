import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { unbroken } from './unbroken.tsx'
import { words } from './words.ts'

export type Column = { key: string; label: string; align?: 'start' | 'end' }
export type Row = { key: string; cells: Record<string, ReactNode>; href?: string }

/** `titled`: a heading just above says what the caption does; it is then for those who do not see. */
type Props = { caption: string; titled?: boolean; columns: Column[]; rows: Row[]; empty?: ReactNode }

/** Figures to compare. On a narrow screen the table scrolls inside its own region, never the page. */
export function Table({ caption, titled = false, columns, rows, empty }: Props) {
  const say = useWords(words)
  const captionId = useId()
  if (rows.length === 0) return <div className="quiet">{empty ?? say.nothingYet}</div>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-scroll" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className={titled ? 'unseen' : undefined}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, label, align }) => (
              <th key={key} scope="col" className={alignClass(align)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The first cell names its row and carries its link. */
function TableRow({ row, columns }: { row: Row; columns: Column[] }) {
  return (
    <tr>
      {columns.map(({ key, align }, place) => {
        const cell = unbroken(row.cells[key])
        if (place > 0) {
          return (
            <td key={key} className={alignClass(align)}>
              {cell}
            </td>
          )
        }
        return (
          <th key={key} scope="row" className={alignClass(align)}>
            {row.href ? <Link to={row.href}>{cell}</Link> : cell}
          </th>
        )
      })}
    </tr>
  )
}

function alignClass(align: Column['align']) {
  return align === 'end' ? 'end' : undefined
}
