import { createContext, useContext } from 'react'
import { TextArea, TextField } from '#app/ui/fields.tsx'
import { FormContext } from '#app/ui/form-context.ts'
import type { Boxes } from '../call-start.ts'

/** What the boxes of the form first hold. */
export const StartBoxes = createContext<Boxes>({})

export function useStart(name: string) {
  const value = useContext(StartBoxes)[name]
  return typeof value === 'string' ? value : undefined
}

/** Whether one of these boxes has to be corrected: what folds them away then stands open. */
export function useSlipIn(isOne: (name: string) => boolean) {
  const { slip } = useContext(FormContext)
  return Object.keys(slip?.errors ?? {}).some(isOne)
}

type Box = { name: string; label: string; hint?: string; maxLength?: number; lang?: string; required?: boolean }

/** One line, holding at first what the call already says. English is never asked for. */
export function Text({ required = false, ...box }: Box) {
  return <TextField {...box} required={required || box.lang !== 'en'} defaultValue={useStart(box.name)} />
}

export function Long({ optional = false, ...box }: Box & { rows: number; optional?: boolean }) {
  return <TextArea {...box} required={!optional && box.lang !== 'en'} defaultValue={useStart(box.name)} />
}

type WholeBox = { name: string; label: string; hint?: string; otherwise?: string; required?: boolean }

/** A short whole number. */
export function Whole({ otherwise, ...box }: WholeBox) {
  return <TextField {...box} inputMode="numeric" width="short" defaultValue={useStart(box.name) ?? otherwise} />
}
