import { createContext, type ReactNode, useContext } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { words } from './words.ts'

export type FormState = {
  formKey: string
  slip: Slip | undefined
  /** What was answered before, kept by the server. */
  kept?: Slip['typed']
  /** What was typed here before the session ended, hidden fields too: they say which version it was written over. */
  before?: Slip['typed']
  reasons: Record<string, string>
}

/** Who reads the page, as their forms say it, and what they had typed here when their session ended. */
export interface Writer {
  mark: string | null
  typed: { id: string; address: string; form: string; fields: Slip['typed']; typedAt: string } | null
}

export const WriterContext = createContext<Writer>({ mark: null, typed: null })

/** What a form tells its fields: which one slipped, why, and what had been typed. */
export const FormContext = createContext<FormState>({ formKey: '', slip: undefined, reasons: {} })

export function fieldId(name: string) {
  return `field-${name}`
}

/** A field's own sentence ("title.too_short") before the room's for that word; a word nobody explained still says something. */
export function sentencesFor(name: string, { slip, reasons }: Pick<FormState, 'slip' | 'reasons'>, generic: string) {
  return (slip?.errors[name] ?? []).map((word) => reasons[`${name}.${word}`] ?? reasons[word] ?? generic)
}

/** Where the sentence stands that says why this field was refused. */
export function errorIdOf(name: string) {
  return `${fieldId(name)}-error`
}

type Described = { name: string; hint?: ReactNode; defaultValue?: string | string[] }

/** All that one field needs to know: its id, its error, what describes it and what it starts with. */
export function useField({ name, hint, defaultValue }: Described) {
  const form = useContext(FormContext)
  const say = useWords(words)
  const id = fieldId(name)
  const errors = sentencesFor(name, form, say.errorGeneric)
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = errors.length > 0 ? errorIdOf(name) : undefined
  const describedBy = [errorId, hintId].filter(Boolean).join(' ')
  return {
    errors,
    hintId,
    errorId,
    typed: form.slip ? form.slip.typed[name] : (form.kept?.[name] ?? defaultValue),
    /** The attributes of the box itself. */
    control: {
      id,
      name,
      'aria-describedby': describedBy || undefined,
      'aria-invalid': errors.length > 0 || undefined,
    },
  }
}

/** What a hidden field said when its form was typed in, before the session ended. */
export function useBefore(name: string) {
  const before = useContext(FormContext).before?.[name]
  return typeof before === 'string' ? before : undefined
}

/** A value as the list of what is chosen. */
export function listOf(value: string | string[] | undefined) {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
