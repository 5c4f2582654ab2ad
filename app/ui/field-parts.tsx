import type { ReactNode } from 'react'
import { useWords } from '#app/platform/words.tsx'
import type { useField } from './form-context.ts'
import { Icon } from './icon.tsx'
import { unbroken } from './unbroken.tsx'
import { words } from './words.ts'

/** Whether an answer is expected; `either` where another box of the same `OneOf` may hold it. */
export type Required = boolean | 'either'

type FieldProps = {
  field: ReturnType<typeof useField>
  label: ReactNode
  hint?: ReactNode
  required: Required
  children: ReactNode
}

/** A question, its help, why the answer was refused, then the place to answer. */
export function Field({ field, label, hint, required, children }: FieldProps) {
  // The group says why, once for all its boxes.
  const isOneOf = required === 'either'
  return (
    <div className={field.errorId && !isOneOf ? 'field field-wrong' : 'field'}>
      <label htmlFor={field.control.id}>
        <LabelText label={label} required={required} />
      </label>
      <Hint id={field.hintId}>{hint}</Hint>
      {!isOneOf && <FieldError id={field.errorId} errors={field.errors} />}
      {children}
    </div>
  )
}

/** A label's text; an answer that may be left out says so in words, the others are expected. */
export function LabelText({ label, required }: { label: ReactNode; required: Required }) {
  const say = useWords(words)
  return (
    <>
      {unbroken(label)}
      {!required && <span className="optional"> {say.optional}</span>}
    </>
  )
}

export function Hint({ id, children }: { id: string | undefined; children: ReactNode }) {
  if (!id) return null
  return (
    <p className="hint" id={id}>
      {children}
    </p>
  )
}

/** Why the answer was refused: a mark, the word, then the sentence. */
export function FieldError({ id, errors }: { id: string | undefined; errors: string[] }) {
  const say = useWords(words)
  if (!id) return null
  return (
    <p className="field-error" id={id}>
      <Icon name="stopped" />
      <span>
        <span className="field-error-word">{say.errorWord}</span> {errors.join(' ')}
      </span>
    </p>
  )
}

export type Option = { value: string; label: ReactNode; hint?: string }

type TickProps = {
  id: string
  name: string
  type: 'radio' | 'checkbox'
  option: Option
  checked: boolean
  /** Given when the error is the tick's own, not its group's. */
  errorId?: string
}

/** One box to tick, its words beside it, the whole line a target. */
export function Tick({ id, name, type, option, checked, errorId }: TickProps) {
  // Not `${id}-…`, which is how the boxes that follow are told apart.
  const hintId = option.hint ? `hint-${id}` : undefined
  return (
    <div className="tick">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={[errorId, hintId].filter(Boolean).join(' ') || undefined}
        aria-invalid={errorId ? true : undefined}
      />
      <label htmlFor={id}>{unbroken(option.label)}</label>
      <Hint id={hintId}>{option.hint}</Hint>
    </div>
  )
}
