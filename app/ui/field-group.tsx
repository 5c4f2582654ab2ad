import type { ReactNode } from 'react'

/** Questions about one thing, under its name. */
export function FieldGroup({ legend, children }: { legend: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="field-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** Short questions side by side; one under the other where there is no room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}

/** Questions that most people leave alone, one press away. */
export function MoreFields({ summary, open, children }: { summary: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="more-fields" open={open}>
      <summary>{summary}</summary>
      <div className="more-fields-body">{children}</div>
    </details>
  )
}
