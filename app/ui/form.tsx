import { Form, useLocation, useNavigation } from '@remix-run/react'
import { type ComponentProps, type MouseEvent, type ReactNode, useContext, useState } from 'react'
import { words as house } from '#app/platform/own-words.ts'
import type { Slip } from '#app/platform/slip.ts'
import { formNamed, placeRead, placeWritten, TYPED } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { type ButtonKind, buttonClass } from './button.tsx'
import { FormContext, WriterContext } from './form-context.ts'
import { FormSummary } from './form-summary.tsx'
import { words } from './words.ts'

type PostFormProps = {
  slip: Slip | undefined
  /** The idempotency key: the same key sent twice changes nothing twice. */
  formKey: string
  /** Reason word → sentence, from the room's words, over the house's own; "field.word" says it for one field. */
  reasons: Record<string, string>
  /** What was answered before, kept by the server: it beats a field's own start. */
  kept?: Slip['typed']
  action?: string
  encType?: ComponentProps<typeof Form>['encType']
  children: ReactNode
}

/** A form that is checked by the server alone; a refused one comes back filled in, its slips listed on top. */
export function PostForm({ slip, formKey, reasons: ofRoom, kept, action, encType, children }: PostFormProps) {
  const reasons = { ...useWords(house).reasons, ...ofRoom }
  const { mark, place, typed } = useWriter(formNamed(action, formKey), formKey)
  const before = typed && { errors: {}, typed: typed.fields }
  return (
    <FormContext.Provider
      value={{ formKey, slip: slip ?? before, kept, reasons, before: slip ? undefined : typed?.fields }}
    >
      <Form method="post" noValidate action={action} encType={encType} className="form">
        <input type="hidden" name="key" value={formKey} />
        {mark && <input type="hidden" name={TYPED.by} value={mark} />}
        {mark && <input type="hidden" name={TYPED.on} value={place} />}
        {typed && <input type="hidden" name={TYPED.before} value={typed.id} />}
        {slip && <FormSummary slip={slip} reasons={reasons} />}
        {children}
      </Form>
    </FormContext.Provider>
  )
}

/**
 * Who opened this form, where it stands, and what they had typed in it when their session ended. A form stays its opener's until the
 * page brings another key: the house may have read meanwhile that nobody, or somebody else, is signed in.
 */
function useWriter(form: string, formKey: string) {
  const { mark: present, typed } = useContext(WriterContext)
  const [opened, open] = useState({ formKey, mark: present })
  if (opened.formKey !== formKey) open({ formKey, mark: present })
  const { mark } = opened
  const { pathname, search } = useLocation()
  const isHere = typed !== null && typed.form === form && placeRead(typed.address).address.split('?')[0] === pathname
  return { mark, place: placeWritten({ address: pathname + search, form }), typed: isHere ? typed : undefined }
}

/** The texts that were typed in the form of this page before the session ended, hidden fields too; undefined when nothing was. */
export function useTypedBefore(formKey: string, action?: string) {
  const { typed } = useWriter(formNamed(action, formKey), formKey)
  const texts = Object.entries(typed?.fields ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return typed && Object.fromEntries(texts)
}

/** Whether this very form is on its way, and which of its verbs was pressed. */
function useSending() {
  const { formKey } = useContext(FormContext)
  const { formData } = useNavigation()
  const sent = formData?.get('key') === formKey ? formData : undefined
  return { busy: sent !== undefined, pressed: (name: string, value: string) => sent?.get(name) === value }
}

/** A second click while the first is on its way goes nowhere. */
function ignoreWhen(busy: boolean) {
  return (event: MouseEvent) => {
    if (busy) event.preventDefault()
  }
}

/** The form's own verb. */
export function Submit({ kind = 'main', children }: { kind?: ButtonKind; children: ReactNode }) {
  const say = useWords(words)
  const { busy } = useSending()
  return (
    <button type="submit" className={buttonClass(kind)} aria-disabled={busy || undefined} onClick={ignoreWhen(busy)}>
      {busy ? say.busy : children}
    </button>
  )
}

type SubmitAsProps = { name: string; value: string; kind?: ButtonKind; action?: string; children: ReactNode }

/** A second verb of the same form, such as keeping a draft: the pressed button's name and value are sent, to `action` if it is another address. */
export function SubmitAs({ name, value, kind = 'plain', action, children }: SubmitAsProps) {
  const say = useWords(words)
  const { busy, pressed } = useSending()
  return (
    <button
      type="submit"
      name={name}
      value={value}
      formAction={action}
      className={buttonClass(kind)}
      aria-disabled={busy || undefined}
      onClick={ignoreWhen(busy)}
    >
      {pressed(name, value) ? say.busy : children}
    </button>
  )
}

/** The row of buttons that ends a form. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="actions form-actions">{children}</div>
}
