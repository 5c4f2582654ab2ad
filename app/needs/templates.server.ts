import { data } from '@remix-run/node'
import { objectsOf } from '#app/people/seats.server.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { formOf } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Slip } from '#app/platform/slip.ts'
import { TYPED } from '#app/platform/typed.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { KeptTemplate, Purpose } from './template.ts'

/** The sentences of the organisations the viewer coordinates, by name; one purpose, or all. */
export async function listTemplates(viewer: Viewer, purpose?: Purpose) {
  const where = { organisationId: { in: organisationsOf(viewer) }, retiredAt: null, purpose }
  const rows = await db().answerTemplate.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: 200 })
  return rows.map(({ id, purpose, name, text }) => ({ id, purpose, name, text }))
}

export async function findTemplate(viewer: Viewer, id: string) {
  const where = { id, organisationId: { in: organisationsOf(viewer) }, retiredAt: null }
  const { purpose, name, text } = found(await db().answerTemplate.findFirst({ where }))
  return { id, purpose, name, text }
}

/** Keep a sentence for the organisation the viewer coordinates. */
export async function keepTemplate(viewer: Viewer, kept: KeptTemplate) {
  const [organisationId] = organisationsOf(viewer)
  if (!organisationId) return refuse(403, 'not_a_coordinator')
  const id = newId()
  return inTransaction(async (tx) => {
    await tx.answerTemplate.create({ data: { id, organisationId, keptAt: now(), ...kept } })
    await record(tx, viewer, 'template.kept', id)
    return { id }
  })
}

export async function changeTemplate(viewer: Viewer, id: string, kept: KeptTemplate) {
  await findTemplate(viewer, id)
  return inTransaction(async (tx) => {
    const { count } = await tx.answerTemplate.updateMany({ where: { id, retiredAt: null }, data: kept })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'template.changed', id)
    return { id }
  })
}

/** Offer a sentence no more; what was written with it stays. */
export async function retireTemplate(viewer: Viewer, id: string) {
  await findTemplate(viewer, id)
  return inTransaction(async (tx) => {
    const { count } = await tx.answerTemplate.updateMany({ where: { id, retiredAt: null }, data: { retiredAt: now() } })
    if (count === 0) refuse(409, 'changed_meanwhile')
    await record(tx, viewer, 'template.retired', id)
    return { id }
  })
}

/**
 * When the button beside the choice of a template was pressed: the same form again, its text put after what was typed.
 * Null when another button was.
 */
export async function insertTemplate(viewer: Viewer, request: Request, field: string) {
  const form = await formOf(request)
  if (!form.has('use')) return null
  const chosen = String(form.get('template') ?? '')
  const template = isId(chosen) ? await findTemplate(viewer, chosen) : null
  const names = [...new Set(form.keys())].filter((name) => !['use', 'key', ...Object.values(TYPED)].includes(name))
  const typed = Object.fromEntries(names.map((name) => [name, textsOf(form.getAll(name))]))
  const before = String(form.get(field) ?? '').trim()
  const text = template ? [before, template.text].filter(Boolean).join('\n\n') : before
  const slip: Slip = { errors: template ? {} : { template: ['template_missing'] }, typed: { ...typed, [field]: text } }
  return data({ slip }, { status: template ? 200 : 422 })
}

function textsOf(values: FormDataEntryValue[]) {
  const texts = values.map((value) => String(value).replaceAll('\0', ''))
  return texts.length > 1 ? texts : (texts[0] ?? '')
}

const organisationsOf = (viewer: Viewer) => objectsOf(viewer, 'coordinator')
