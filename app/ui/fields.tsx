import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Counter, useLength } from './counter.tsx'
import { Field, FieldError, Hint, LabelText, type Option, type Required, Tick } from './field-parts.tsx'
import { listOf, useBefore, useField } from './form-context.ts'
import { formatNumber } from './money.tsx'
import { words } from './words.ts'

/** What every question has. An answer is required unless `required` is false; its box then says so in words. In a `OneOf`, one of several is enough. */
type Question = { name: string; label: ReactNode; hint?: ReactNode; required?: Required; defaultValue?: string }

/** The longest answer. What goes over is counted and sent, never cut: the server refuses it with a sentence. */
type Limit = { maxLength?: number }

type Native = Pick<
  ComponentPropsWithoutRef<'input'>,
  'type' | 'autoComplete' | 'inputMode' | 'lang' | 'list' | 'min' | 'max' | 'step' | 'accept' | 'multiple'
>

type TextFieldProps = Question & Native & Limit & { width?: 'short' | 'medium' | 'full'; unit?: string }

/** One line of answer; `unit` is set after the box, such as "euros". */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, required = true, defaultValue, width = 'full', unit, maxLength, ...native } = props
  const field = useField({ name, hint, defaultValue })
  const start = listOf(field.typed)[0]
  const { length, count } = useLength(start ?? '')
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <span className="input-line">
        <input
          {...native}
          {...field.control}
          className={`input input-${width}`}
          required={required === true}
          defaultValue={start}
          onInput={count}
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
      <Counter length={length} max={maxLength} />
    </Field>
  )
}

/** A day and an hour of Paris, typed or picked. The value is wall time: 2026-03-12T14:05. */
export function DateTimeField({ hint, ...question }: Question) {
  const say = useWords(words)
  return <TextField {...question} type="datetime-local" width="medium" hint={joined(hint, say.parisTime)} />
}

/** A day. The value is 2026-03-12. */
export function DateField(question: Question) {
  return <TextField {...question} type="date" width="medium" />
}

/** Euros as a person writes them, spaces and comma allowed; the server reads the cents. */
export function MoneyField({ hint, ...question }: Question) {
  const say = useWords(words)
  const fullHint = joined(hint, say.moneyHint)
  return (
    <TextField {...question} inputMode="decimal" autoComplete="off" width="short" unit={say.euros} hint={fullHint} />
  )
}

type TextAreaProps = Question & Limit & { rows?: number; lang?: string }

/** Several lines of answer, their limit told beforehand. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, required = true, defaultValue, rows = 6, maxLength, lang } = props
  const say = useWords(words)
  const language = useLanguage()
  const fullHint = maxLength ? joined(hint, say.limit(formatNumber(language, maxLength))) : hint
  const field = useField({ name, hint: fullHint, defaultValue })
  const start = listOf(field.typed)[0] ?? ''
  const { length, count } = useLength(start)
  return (
    <Field field={field} label={label} hint={fullHint} required={required}>
      <textarea
        {...field.control}
        className="input input-full"
        rows={rows}
        lang={lang}
        required={required === true}
        defaultValue={start}
        onInput={count}
      />
      <Counter length={length} max={maxLength} />
    </Field>
  )
}

type SelectProps = Question & { options: { value: string; label: string }[]; emptyLabel?: string }

/** One of many, for lists too long for Choices. Its first line, `emptyLabel`, chooses nothing. */
export function Select({ name, label, options, hint, required = true, defaultValue, emptyLabel }: SelectProps) {
  const say = useWords(words)
  const field = useField({ name, hint, defaultValue })
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <select
        {...field.control}
        className="input input-full"
        required={required === true}
        defaultValue={listOf(field.typed)[0] ?? ''}
      >
        <option value="">{emptyLabel ?? say.choose}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

type ChoicesProps = {
  name: string
  legend: ReactNode
  options: Option[]
  type: 'radio' | 'checkbox'
  hint?: ReactNode
  required?: Required
  /** Many short ones, in as many columns as there is room for. */
  compact?: boolean
  defaultValue?: string | string[]
}

/** All the choices in sight. The group's error link lands on the first of them. */
export function Choices(props: ChoicesProps) {
  const { name, legend, options, type, hint, required = true, compact = false, defaultValue } = props
  const field = useField({ name, hint, defaultValue })
  const chosen = listOf(field.typed)
  // The group says why, once for all its boxes.
  const isOneOf = required === 'either'
  return (
    <fieldset
      className={field.errorId && !isOneOf ? 'field choices field-wrong' : 'field choices'}
      aria-describedby={field.control['aria-describedby']}
    >
      <legend>
        <LabelText label={legend} required={required} />
      </legend>
      <Hint id={field.hintId}>{hint}</Hint>
      {!isOneOf && <FieldError id={field.errorId} errors={field.errors} />}
      <div className={compact ? 'ticks-compact' : undefined}>
        {options.map((option, place) => (
          <Tick
            key={option.value}
            id={place === 0 ? field.control.id : `${field.control.id}-${option.value}`}
            name={name}
            type={type}
            option={option}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  )
}

type CheckProps = { name: string; label: ReactNode; hint?: string; defaultChecked?: boolean }

/** One thing to agree to or not. It sends "on" when ticked, nothing otherwise. */
export function Check({ name, label, hint, defaultChecked = false }: CheckProps) {
  const field = useField({ name, defaultValue: defaultChecked ? 'on' : undefined })
  return (
    <div className={field.errorId ? 'field field-wrong' : 'field'}>
      <FieldError id={field.errorId} errors={field.errors} />
      <Tick
        id={field.control.id}
        name={name}
        type="checkbox"
        option={{ value: 'on', label, hint }}
        checked={listOf(field.typed).includes('on')}
        errorId={field.errorId}
      />
    </div>
  )
}

/** What a form carries along. Put back after a session ended, it says again over what the answers were written. */
export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={useBefore(name) ?? value} />
}

function joined(hint: ReactNode, more: string) {
  if (!hint) return more
  return (
    <>
      {hint} {more}
    </>
  )
}
