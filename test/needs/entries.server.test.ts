import '#test/support/database.ts'
import { beforeAll, expect, test } from 'vitest'
import { findHelper, postForSomeone } from '#app/needs/entries.server.ts'
import { findNeed } from '#app/needs/needs.server.ts'
import { receiptCodeFor } from '#app/needs/posting.server.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { action as assist } from '#app/needs/routes/assisted.tsx'
import { action as phone } from '#app/needs/routes/phone.tsx'
import { loader as spelledPage } from '#app/needs/routes/spelled.tsx'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, VISITOR } from '#app/platform/viewer.ts'
import { asked, posted, visited } from '#test/support/forms.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'

let claire: PersonViewer
beforeAll(async () => {
  claire = (await aCoordinator()).viewer
})

const TOLD = {
  title: 'Les lettres sont trop petites',
  story: 'Je ne vois plus bien et personne ne me lit mes lettres.',
  setting: 'home',
  authorKind: 'patient',
  speaksFor: 'myself',
  publish: 'summary',
}
const HELPED = {
  ...TOLD,
  sufferers: 'patients',
  helperName: 'Odette Marchal',
  relation: 'volunteer',
  agreement: 'said_aloud',
}
const placeOf = (answer: unknown) =>
  answer instanceof Response ? (answer.headers.get('Location') ?? '') : String(answer)
const codeIn = (place: string) => place.split('/')[2] ?? ''

test('a helper writes for a person: the words and the receipt are the person’s, the helper is for coordinators alone', async () => {
  const odette = await aPerson('Odette Marchal')
  const cookie = await cookieOf(odette)
  const place = placeOf(await assist(asked(posted('/needs/assisted', HELPED, { cookie }))))
  expect(place).toMatch(/^\/receipts\/.{16}\/spelled$/)
  const { holder, need } = await findReceipt(codeIn(place))
  expect(await db().need.findUniqueOrThrow({ where: { id: need.id } })).toMatchObject({
    channel: 'assisted',
    authorId: null,
    enteredBy: odette.id,
    story: TOLD.story,
  })
  expect(await findHelper(claire, need.id)).toMatchObject({
    name: 'Odette Marchal',
    relation: 'volunteer',
    agreement: 'said_aloud',
  })
  for (const stranger of [VISITOR, odette, holder]) expect(await findHelper(stranger, need.id)).toBe(null)
  expect(JSON.stringify(await findNeed(holder, need.id))).not.toContain('Odette')
  expect(await refusalOf(() => findNeed(odette, need.id))).toEqual({ status: 404, reason: 'not_found' })
})

test('two clicks of a helper are one need, and a minor’s words need their legal representative', async () => {
  const key = newId()
  const before = await db().need.count()
  const places = await Promise.all([1, 2].map(() => assist(asked(posted('/needs/assisted', HELPED, { key })))))
  expect(new Set(places.map(placeOf)).size).toBe(1)
  expect(await db().need.count()).toBe(before + 1)
  const minor = await assist(asked(posted('/needs/assisted', { ...HELPED, speaksFor: 'minor' })))
  expect(minor).toMatchObject({ data: { slip: { errors: { agreement: ['legal_representative_needed'] } } } })
  const forged = { ...HELPED, sufferers: ['patients' as const], setting: 'home' as const, speaksFor: 'minor' as const }
  const helper = { name: 'Odette', relation: 'volunteer', agreement: 'said_aloud' }
  const told = { ...forged, authorKind: 'patient' as const, publish: 'summary' as const }
  const given = { code: receiptCodeFor(newId()), language: 'fr' as const }
  expect(await refusalOf(() => postForSomeone(VISITOR, told, helper, given))).toEqual({
    status: 409,
    reason: 'legal_representative_needed',
  })
})

test('a call is written down by a coordinator, and its code is dictated', async () => {
  const cookie = await cookieOf(claire)
  const place = placeOf(
    await phone(asked(posted('/needs/phone', { ...TOLD, sufferers: '13', wanted: '14' }, { cookie }))),
  )
  expect(place).toMatch(/^\/receipts\/.{16}\/spelled\?by=phone$/)
  const page = await spelledPage(asked(visited(place), { code: codeIn(place) }))
  const { need } = await findReceipt(codeIn(place))
  expect(page).toMatchObject({ code: codeIn(place), number: need.number, isDictated: true })
  const row = await db().need.findUniqueOrThrow({ where: { id: need.id }, include: { wishes: true } })
  expect([row.channel, row.sufferers, row.wishes.map(({ usual }) => usual)]).toEqual([
    'phone',
    ['patients', 'professionals'],
    ['someone_to_talk_to', 'carer_included'],
  ])
  const named = { ...TOLD, sufferers: '1', story: 'Rappelez-moi au 06 12 34 56 78 après ma sortie.' }
  const warned = await phone(asked(posted('/needs/phone', named, { cookie })))
  expect(warned).toMatchObject({ data: { slip: { errors: { story: ['phone_in_text'] }, typed: { sufferers: '1' } } } })
  expect(placeOf(await phone(asked(posted('/needs/phone', { ...named, seen: 'on' }, { cookie }))))).toContain(
    '/spelled',
  )
})
