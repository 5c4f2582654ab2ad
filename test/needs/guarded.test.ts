import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { tableOf } from '#app/needs/import.form.ts'
import { SplittingForm } from '#app/needs/merging.form.ts'

const ROOM = path.join(import.meta.dirname, '../../app/needs')
const TEXT = 'une phrase assez longue pour convenir partout'
const TEXT_WITH_NIR = 'une phrase avec 1 85 05 78 006 084 91 au milieu'
const ADDRESS = 'jeanne@test.example'
const ADDRESS_WITH_NIR = '185057800608491@test.example'

/** What is checked elsewhere or is no writing: a table cell by cell, addresses to find or invite, what an address of ours asks. */
const APART =
  /^(TableForm\.pasted|LostCodeForm\.email|InvitationForm\.addresses|ReceiptForm\.code|JoiningForm\.draft|CatalogueForm\..*)$/

const objectIn = (schema: unknown): z.ZodObject | null =>
  schema instanceof z.ZodObject ? schema : schema instanceof z.ZodPipe ? objectIn(schema.in) : null

/** Every field, of every form of the room, in which one may write what one likes. */
async function freeFields() {
  const files = readdirSync(ROOM).filter((name) => name.endsWith('.form.ts'))
  const forms = await Promise.all(
    files.map((name) => import(path.join(ROOM, name)) as Promise<Record<string, unknown>>),
  )
  return forms.flatMap((file) =>
    Object.entries(file).flatMap(([form, schema]) =>
      Object.entries(objectIn(schema)?.shape ?? {}).flatMap(([name, field]) => {
        const given = [TEXT, ADDRESS].find((text) => z.safeParse(field, text).success)
        return given === undefined ? [] : [{ name: `${form}.${name}`, field, isAddress: given === ADDRESS }]
      }),
    ),
  )
}

test('no free text of the room takes a social-security number, whoever writes it', async () => {
  const fields = await freeFields()
  const taking = fields.filter(
    ({ field, isAddress }) => z.safeParse(field, isAddress ? ADDRESS_WITH_NIR : TEXT_WITH_NIR).success,
  )
  expect(taking.map(({ name }) => name).filter((name) => !APART.test(name))).toEqual([])
  for (const known of ['NeedForm.story', 'NeedForm.contact', 'CampaignForm.aboutFr', 'QualificationForm.newTheme'])
    expect(fields.map(({ name }) => name)).toContain(known)
})

test('nor do the parts of a need, the head of a table, or the name of its file', async () => {
  const part = { titleFr: TEXT, summaryFr: TEXT }
  expect(SplittingForm.safeParse({ parts: [part, part], revision: 0 }).success).toBe(true)
  expect(SplittingForm.safeParse({ parts: [part, { ...part, titleFr: TEXT_WITH_NIR }], revision: 0 }).success).toBe(
    false,
  )
  const file = new File([`Titre;${TEXT_WITH_NIR}\na;b\n`], 'patient 1 85 05 78 006 084 91.csv', { type: 'text/csv' })
  const read = await tableOf({ file })
  expect(JSON.stringify(read)).not.toContain('006 084')
  expect(read).toMatchObject({ fileName: '⟦…⟧', table: { head: ['Titre', '⟦…⟧'] } })
})
