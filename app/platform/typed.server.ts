import { z } from 'zod'
import { now } from './clock.ts'
import { db } from './db.ts'
import { isId, newId } from './id.ts'
import { countTry } from './limits.server.ts'
import { ownPath } from './preferences.ts'
import { refuse } from './refusal.ts'
import { keyedHash, sameSecret } from './secrets.ts'
import { pageWithTyped, placeRead, TYPED, TYPED_DAYS, textsIn } from './typed.ts'
import type { PersonViewer } from './viewer.ts'

/** A save at each pause of a long afternoon; more is no one typing. */
const PER_WRITER = { what: 'typed_form', most: 2000, minutes: 60 }
/** As much as a form may weigh. */
const LONGEST = 1_000_000

const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** How a form says who opened it; nobody can say it of someone else. It lets keep for that person, never read. */
export function writerMark(personId: string) {
  return `${personId}.${keyedHash('typed by', personId).slice(0, 32)}`
}

/** Who opened this form; null for a visitor's, or a mark that is not ours. */
export function writerOf(form: FormData) {
  const mark = String(form.get(TYPED.by) ?? '')
  const [personId = ''] = mark.split('.')
  return sameSecret(mark, writerMark(personId)) ? personId : null
}

/** Keep what was typed for who typed it, whoever sends it; the same form kept again stays one row. */
export async function keepTyped(personId: string, form: FormData) {
  await countTry(PER_WRITER, personId)
  const fields = textsIn(form)
  if (JSON.stringify(fields).length > LONGEST) refuse(401, 'signed_out_meanwhile')
  const place = placeRead(String(form.get(TYPED.on) ?? ''))
  const key = keyedHash('typed form', String(form.get('key') ?? ''))
  const typed = { address: ownPath(place.address), form: place.form, fields, typedAt: now() }
  const where = { personId_key: { personId, key } }
  return db().typedForm.upsert({ where, create: { id: newId(), personId, key, ...typed }, update: typed })
}

/** What the viewer had typed; null when it is not theirs, or was sent meanwhile. */
export async function findTyped(viewer: PersonViewer, id: string) {
  const row = await db().typedForm.findFirst({ where: { id, personId: viewer.id } })
  if (!row) return null
  const { address, form, fields, typedAt } = row
  return { id, address, form, fields: Fields.parse(fields), typedAt: typedAt.toISOString() }
}

/** All that the viewer typed and nobody received, latest first. */
export async function listTyped(viewer: PersonViewer) {
  const select = { id: true, address: true, typedAt: true }
  const where = { personId: viewer.id }
  return db().typedForm.findMany({ where, select, orderBy: { typedAt: 'desc' }, take: 20 })
}

export async function forgetTyped(personId: string, id: string) {
  await db().typedForm.deleteMany({ where: { id, personId } })
}

/** What nobody came back for. */
export async function forgetOldTyped() {
  const before = new Date(now().getTime() - TYPED_DAYS * 86_400_000)
  await db().typedForm.deleteMany({ where: { typedAt: { lt: before } } })
}

/** Where someone who has just signed in goes: to what they were typing if it was they, else to their desk, told nothing of it. */
export async function wayBack(personId: string, back: string) {
  const [, room, id = ''] = back.split('/')
  if (room !== 'typed' || !isId(id)) return back
  const row = await db().typedForm.findFirst({ where: { id, personId } })
  return row ? pageWithTyped(row) : '/desk'
}
