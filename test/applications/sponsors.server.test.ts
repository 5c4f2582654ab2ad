import '#test/support/database.ts'
import { beforeEach, describe, expect, test } from 'vitest'
import { findApplication, listWaiting } from '#app/applications/applications.server.ts'
import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import {
  answerAsSponsor,
  askSponsors,
  eraseSponsor,
  findAsked,
  findSponsorByLink,
  forgetSponsors,
  linkOf,
  listSaidOfFacility,
} from '#app/applications/sponsor-answers.server.ts'
import { findNamings, listSponsors, nameSponsors, removeSponsor } from '#app/applications/sponsors.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { closeCall } from '#app/calls/doors.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { spaced } from '#app/platform/typeset.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { hoursFrom } from '#test/calls/stage.ts'
import { aFacility } from '#test/pilots/stage.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { afterClosing, aReadyDraft } from './stage.ts'

const SAID = 'Accueillir l’essai dans 12 lits, de mars à juin.'
const PAUL = { role: 'clinician' as const, name: 'Dr Paul Ménard', email: 'p.menard@hopital.example' }
const HELENE = { role: 'management' as const, name: 'Hélène Roux', email: 'h.roux@hopital.example' }
const naming = { facilityName: 'Clinique du Lac', said: SAID, people: [PAUL, HELENE] }

let draft: Awaited<ReturnType<typeof aReadyDraft>>
beforeEach(async () => {
  draft = await aReadyDraft()
})

/** Name, send, and ask those named as the aftermath does. */
async function sent(named = naming) {
  await nameSponsors(draft.viewer, draft.id, named)
  await submitApplication(draft.viewer, draft.id)
  await askSponsors(draft.id)
  const rows = await db().sponsor.findMany({ where: { applicationId: draft.id }, orderBy: { role: 'asc' } })
  return rows.map(({ id }) => id)
}
const seen = async (viewer = draft.viewer) => listSponsors(viewer, await findApplication(viewer, draft.id))
const holds = async (id: string) => (await findSponsorByLink(linkOf(id))).holder
const say = async (id: string, answer: 'confirmed' | 'corrected' | 'refused', words: string | null = null) => {
  const holder = await holds(id)
  return answerAsSponsor(holder, id, { answer, words })
}

describe('on the draft', () => {
  test('a clinician and the management of a facility are named, and taken out again without a trace', async () => {
    await nameSponsors(draft.viewer, draft.id, naming)
    const { sponsors } = await findNamings(draft.viewer, draft.id)
    expect(sponsors.map(({ role, name, facilityName }) => [role, name, facilityName])).toEqual([
      ['clinician', 'Dr Paul Ménard', 'Clinique du Lac'],
      ['management', 'Hélène Roux', 'Clinique du Lac'],
    ])
    const [first] = sponsors
    await removeSponsor(draft.viewer, draft.id, first?.id ?? '')
    const row = await db().sponsor.findUniqueOrThrow({ where: { id: first?.id ?? '' } })
    expect([row.name, row.email, row.said]).toEqual(['', '', ''])
    expect((await findNamings(draft.viewer, draft.id)).sponsors).toHaveLength(1)
  })

  test('nobody is named twice for one facility, nor more than twelve people in all', async () => {
    await nameSponsors(draft.viewer, draft.id, naming)
    const again = { ...naming, facilityName: 'CLINIQUE DU LAC', people: [PAUL] }
    const twice = () => nameSponsors(draft.viewer, draft.id, again)
    expect(await refusalOf(twice)).toEqual({ status: 409, reason: 'sponsor_already_named' })
    for (const place of ['A', 'B', 'C', 'D', 'E']) {
      await nameSponsors(draft.viewer, draft.id, { ...naming, facilityName: `Clinique ${place}` })
    }
    const more = () => nameSponsors(draft.viewer, draft.id, { ...naming, facilityName: 'Clinique de trop' })
    expect(await refusalOf(more)).toEqual({ status: 409, reason: 'sponsors_too_many' })
  })

  test('two colleagues of the same facility are asked apart', async () => {
    await nameSponsors(draft.viewer, draft.id, naming)
    const other = { ...PAUL, name: 'Dr Ana Costa', email: 'a.costa@hopital.example' }
    await nameSponsors(draft.viewer, draft.id, { ...naming, people: [other] })
    expect((await findNamings(draft.viewer, draft.id)).sponsors).toHaveLength(3)
  })
})

describe('once sent', () => {
  test('each is asked once, and the letter says who, where and nothing of the file', async () => {
    const [paul = ''] = await sent()
    await askSponsors(draft.id)
    expect(await db().event.count({ where: { what: 'sponsor.asked' } })).toBe(2)
    expect(await findAsked(paul)).toEqual({
      email: 'p.menard@hopital.example',
      name: 'Dr Paul Ménard',
      facility: 'Clinique du Lac',
      maker: 'Fil d’Ariane',
      language: 'fr',
      link: linkOf(paul),
    })
  })

  test('a hospital refuses, changes its mind to a correction, and the file says so', async () => {
    const [paul = '', helene = ''] = await sent()
    await say(paul, 'confirmed')
    await say(helene, 'refused', 'Nous n’avons jamais été consultés.')
    expect((await seen()).map(({ standing, words }) => [standing, words])).toEqual([
      ['confirmed', null],
      ['refused', 'Nous n’avons jamais été consultés.'],
    ])
    await say(helene, 'corrected', 'Huit lits, pas douze.')
    expect((await seen())[1]).toMatchObject({ standing: 'corrected', words: 'Huit lits, pas douze.' })
  })

  test('whoever has not answered is told as such, and no address is shown', async () => {
    await sent()
    expect((await seen()).map(({ standing }) => standing)).toEqual(['silent', 'silent'])
    expect(JSON.stringify(await seen())).not.toContain('@')
  })

  test('coordinators read it once the door is shut', async () => {
    const [paul = ''] = await sent()
    await say(paul, 'corrected', 'Huit lits.')
    await at(afterClosing(draft.call), async () => {
      await closeCall(CLOCK, draft.call.id)
      await openFilesOfCall(CLOCK, draft.call.id)
      expect((await seen(draft.call.viewer))[0]).toMatchObject({ standing: 'corrected', words: 'Huit lits.' })
    })
  })

  test('a forged link, or someone else’s, opens nothing', async () => {
    const [paul = '', helene = ''] = await sent()
    const missing = { status: 404, reason: 'not_found' }
    for (const forged of [
      `${paul}.AAAA`,
      paul,
      `${paul}.`,
      linkOf(helene).replace(helene, paul),
      linkOf(newId()),
      'x',
    ]) {
      expect(await refusalOf(() => findSponsorByLink(forged))).toEqual(missing)
    }
    const other = await holds(helene)
    const answer = { answer: 'confirmed' as const, words: null }
    expect(await refusalOf(() => answerAsSponsor(other, paul, answer))).toEqual(missing)
    expect(await refusalOf(() => answerAsSponsor(draft.viewer, paul, answer))).toEqual(missing)
  })

  test('the answer stands still once a juror has the file, and nothing is asked once it is taken back', async () => {
    const [paul = '', helene = ''] = await sent()
    await say(paul, 'confirmed')
    await db().application.update({ where: { id: draft.id }, data: { stage: 'in_review' } })
    expect(await refusalOf(() => say(paul, 'refused', 'Non.'))).toEqual({ status: 410, reason: 'sponsor_too_late' })
    expect((await findSponsorByLink(linkOf(paul))).told?.answer).toBe('confirmed')
    await withdrawApplication(draft.viewer, draft.id)
    expect(await findSponsorByLink(linkOf(helene))).toMatchObject({ told: null, objection: 'sponsor_not_asked' })
    expect(await findAsked(helene)).toBe(null)
  })

  test('someone named has their name erased: the answer stays, the link opens on nothing', async () => {
    const [paul = ''] = await sent()
    await say(paul, 'refused', 'Je ne connais pas cette société.')
    await eraseSponsor(await holds(paul), paul)
    expect((await seen())[0]).toMatchObject({ name: '', standing: 'refused' })
    expect(await findSponsorByLink(linkOf(paul))).toMatchObject({ told: null, objection: 'sponsor_erased' })
    expect(await refusalOf(() => say(paul, 'confirmed'))).toEqual({ status: 410, reason: 'sponsor_erased' })
    expect(await findAsked(paul)).toBe(null)
  })

  test('addresses are forgotten a year after, when the file has come to its end', async () => {
    const [paul = ''] = await sent()
    const later = hoursFrom(now(), 24 * 366)
    const address = async () => (await db().sponsor.findUniqueOrThrow({ where: { id: paul } })).email
    await at(later, forgetSponsors)
    expect(await address()).toBe('p.menard@hopital.example')
    await withdrawApplication(draft.viewer, draft.id)
    await at(later, forgetSponsors)
    expect(await address()).toBe('')
  })
})

test('whoever leads a facility of ours finds it on their desk and answers for its management alone', async () => {
  const facility = await aFacility(draft.call.viewer, 'Hôpital des Trois Rives')
  const [paul = '', helene = ''] = await sent({ ...naming, facilityId: facility.id, facilityName: '' } as typeof naming)
  const [line] = await listWaiting(facility.lead)
  expect(line?.text.fr).toBe(spaced('Une candidature cite Hôpital des Trois Rives : dire si la direction est d’accord'))
  const answer = { answer: 'confirmed' as const, words: null }
  expect(await refusalOf(() => answerAsSponsor(facility.lead, paul, answer))).toEqual({
    status: 404,
    reason: 'not_found',
  })
  await answerAsSponsor(facility.lead, helene, answer)
  expect(await listWaiting(facility.lead)).toEqual([])
  const said = await listSaidOfFacility(facility.lead, facility.id)
  expect(said.map(({ name, standing }) => [name, standing])).toEqual([
    ['Dr Paul Ménard', 'silent'],
    ['Hélène Roux', 'confirmed'],
  ])
})

test('as many questions to the database for one named as for twelve', async () => {
  await nameSponsors(draft.viewer, draft.id, { ...naming, people: [PAUL] })
  const application = await findApplication(draft.viewer, draft.id)
  const one = await countQueries(() => listSponsors(draft.viewer, application))
  for (const place of ['A', 'B', 'C']) {
    await nameSponsors(draft.viewer, draft.id, { ...naming, facilityName: `Clinique ${place}` })
  }
  expect(await countQueries(() => listSponsors(draft.viewer, application))).toBe(one)
})
