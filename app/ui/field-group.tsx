import { type ReactNode, useContext } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { FieldError } from './field-parts.tsx'
import { errorIdOf, FormContext, fieldId, sentencesFor } from './form-context.ts'
import { words } from './words.ts'

/** Questions about one thing, under its name; `name` is what a list of slips leads to. */
export function FieldGroup({ legend, name, children }: { legend: ReactNode; name?: string; children: ReactNode }) {
  return (
    <fieldset className="field-group" id={name && fieldId(name)}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** One question that may be answered in one box or another (each `required="either"`): why it was refused is said once, above them all. */
export function OneOf({ legend, names, children }: { legend: ReactNode; names: string[]; children: ReactNode }) {
  const form = useContext(FormContext)
  const say = useWords(words)
  const told = names.map((name) => ({ id: errorIdOf(name), errors: sentencesFor(name, form, say.errorGeneric) }))
  const slips = told.filter(({ errors }) => errors.length > 0)
  return (
    <fieldset
      className={slips.length > 0 ? 'field one-of field-wrong' : 'field one-of'}
      aria-describedby={slips.map(({ id }) => id).join(' ') || undefined}
    >
      <legend>{legend}</legend>
      {slips.map(({ id, errors }) => (
        <FieldError key={id} id={id} errors={errors} />
      ))}
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
