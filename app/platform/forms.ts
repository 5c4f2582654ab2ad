import { parseWithZod } from '@conform-to/zod/v4'
import { data } from '@remix-run/node'
import { z } from 'zod'
import { type Outcome, once } from './once.server.ts'
import { conflictIn } from './refusal.ts'
import type { Slip } from './slip.ts'
import { TYPED } from './typed.ts'
import type { Viewer } from './viewer.ts'

/** A form key is an id given by the page, followed by the row when one page holds a form per row. */
const Key = z.string().regex(/^[0-9a-f-]{36}(:[\w-]{1,60})?$/)

const opened = new WeakMap<Request, Promise<FormData>>()

/** What was posted, for all who must look at it: a body can be read but once. */
export function formOf(request: Request) {
  const form = opened.get(request) ?? request.formData()
  opened.set(request, form)
  return form
}

/**
 * Read a posted form against its Zod schema. Errors are reason words; what was typed goes back with a 422.
 * `once` runs a command so that a second click of the same form changes nothing twice.
 */
export async function readForm<T extends z.ZodType>(request: Request, schema: T) {
  const form = storable(await formOf(request))
  const key = Key.safeParse(form.get('key'))
  for (const name of ['key', ...Object.values(TYPED)]) form.delete(name)
  const read = parseWithZod(form, { schema })
  if (!key.success) return { ok: false as const, reply: slipReply({ '': ['form_without_key'] }, read.payload) }
  if (read.status !== 'success') return { ok: false as const, reply: slipReply(read.error ?? {}, read.payload) }
  const value: z.infer<T> = read.value
  const content = JSON.stringify([new URL(request.url).pathname, read.payload])
  return {
    ok: true as const,
    value,
    key: key.data,
    /** A slip found later, by a command: same shape, same page, what was typed kept. */
    slip: (errors: Record<string, string[]>) => slipReply(errors, read.payload),
    once: <R extends Outcome>(viewer: Viewer, work: () => Promise<R>) => once(viewer, key.data, content, work),
    /** The same, for a page that stays when someone was faster: null once done, or its reply with what was typed and why not (409). */
    overtaken: async (viewer: Viewer, work: () => Promise<Outcome>) => {
      try {
        await once(viewer, key.data, content, work)
        return null
      } catch (thrown) {
        const reason = conflictIn(thrown)
        if (reason === null) throw thrown
        return slipReply({ '': [reason] }, read.payload, 409)
      }
    },
  }
}

/** Postgres keeps no NUL in a text and nobody types one: it is left out rather than made a fault. */
function storable(sent: FormData) {
  const form = new FormData()
  for (const [name, value] of sent) form.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  return form
}

function slipReply(errors: Record<string, string[] | null>, typed: Record<string, unknown>, status = 422) {
  const told = Object.entries(errors).flatMap(([field, words]) => (words?.length ? [[field, words] as const] : []))
  const slip: Slip = { errors: Object.fromEntries(told), typed: textOf(typed) }
  return data({ slip }, { status })
}

/** What can be put back in its field: a browser lets nobody put a file back. */
function textOf(typed: Record<string, unknown>) {
  const entries = Object.entries(typed).filter(([, value]) => !(value instanceof File))
  return Object.fromEntries(entries) as Slip['typed']
}
