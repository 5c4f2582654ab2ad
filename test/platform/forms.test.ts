import '#test/support/database.ts'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { closeDatabase } from '#app/platform/db.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { posted } from '#test/support/forms.ts'
import { refusalOf } from '#test/support/refusals.ts'

afterAll(closeDatabase)

const Told = z.object({
  title: z.string({ error: 'title_missing' }).max(10, 'title_too_long'),
  wards: z.array(z.string()).min(1, 'wards_missing'),
  urgent: z.boolean().default(false),
})
const filled = { title: 'Rappeler', wards: ['a', 'b'], urgent: 'on' }

test('a form is read as its schema says: ticks, lists, and nothing of its key', async () => {
  const form = await readForm(posted('/x', filled), Told)
  expect(form.ok && form.value).toEqual({ title: 'Rappeler', wards: ['a', 'b'], urgent: true })
})

test('a NUL in what is posted is left out, since no database keeps one', async () => {
  const form = await readForm(posted('/x', { ...filled, title: 'Rap\0peler' }), Told)
  expect(form.ok && form.value.title).toBe('Rappeler')
})

test('a refused form says every box that is wrong, with 422, and gives back what was typed', async () => {
  const form = await readForm(posted('/x', { title: 'Bien trop long', urgent: 'on' }), Told)
  expect(form.ok ? null : form.reply).toMatchObject({
    init: { status: 422 },
    data: {
      slip: {
        errors: { title: ['title_too_long'], wards: ['wards_missing'] },
        typed: { title: 'Bien trop long', urgent: 'on' },
      },
    },
  })
})

test.each(['', 'nothing', `${newId()}:`, `${newId()}:../x`, newId().toUpperCase()])(
  'a form with the key "%s" is too old, and keeps what was typed',
  async (key) => {
    const form = await readForm(posted('/x', filled, { key }), Told)
    expect(form.ok ? null : form.reply.data.slip).toMatchObject({
      errors: { '': ['form_without_key'] },
      typed: { title: 'Rappeler' },
    })
  },
)

test('a page with a form per row gives each its own key', async () => {
  const form = await readForm(posted('/x', filled, { key: `${newId()}:row_1` }), Told)
  expect(form.ok).toBe(true)
})

test('a slip found by the command has the same shape', async () => {
  const form = await readForm(posted('/x', filled), Told)
  expect(form.ok && form.slip({ title: ['title_taken'] })).toMatchObject({
    init: { status: 422 },
    data: { slip: { errors: { title: ['title_taken'] }, typed: { title: 'Rappeler', wards: ['a', 'b'] } } },
  })
})

test('one key does one thing at one address with one set of answers', async () => {
  const key = newId()
  let times = 0
  const send = async (path: string, fields: Record<string, string | string[]>) => {
    const form = await readForm(posted(path, fields, { key }), Told)
    if (!form.ok) throw new Error('the form is well filled in')
    return refusalOf(() => form.once(VISITOR, async () => (times += 1)))
  }
  expect([await send('/x', filled), await send('/x', filled)]).toEqual([{ accepted: 1 }, { accepted: 1 }])
  const told = { status: 409, reason: 'already_sent' }
  expect([await send('/y', filled), await send('/x', { ...filled, title: 'Autre' })]).toEqual([told, told])
})
