import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { withdrawApplication } from '#app/applications/drafts.server.ts'
import { sealHolds } from '#app/applications/seal.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { correctMinutes, findMinutes, signMinutes } from '#app/juries/minutes.server.ts'
import { freePlace, settlePlace } from '#app/juries/reserve.server.ts'
import { loader as paper } from '#app/juries/routes/minutes-pdf.ts'
import { answerSecondLook, askSecondLook } from '#app/juries/second-looks.server.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { asked, visited } from '#test/support/forms.ts'
import { readPdf } from '#test/support/pdf.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { cookieOf } from '#test/support/sessions.ts'
import { aClosedCall, aJury, decidedAndTold, entrusted, REASONS, scored } from './stage.ts'

const WHY = 'La page quatre dit que le service est prêt : zygomorphe.'
const ANSWER = 'Nous avons relu la page quatre avec le service : périanthe.'
const LINK = 'Ma sœur y travaille depuis deux ans.'
const REMARK = 'Le nom d’un juré était mal écrit au procès-verbal.'
const OUTCOMES = ['selected', 'reserve', 'refused'] as const

/** One file kept, one in reserve, one refused, told to all; the second juror has a link with the refused one. */
async function aToldJury() {
  const call = await aClosedCall({ files: 3 })
  const [first, second] = await aJury(call, 2)
  if (!first || !second) throw new Error('a jury of two was asked')
  const { cutoffId: panelId, applications, viewer: claire } = call
  const ids = applications.map(({ id }) => id)
  const [recused = ''] = await entrusted(claire, panelId, second, ids.slice(2))
  await declareInterest(second.viewer, recused, { conflict: true, note: LINK })
  const reviews = await entrusted(claire, panelId, first, ids)
  for (const [n, review] of reviews.entries()) await scored(first, review, [5, 5 - n, 4])
  const verdicts = ids.map((applicationId, n) => {
    const outcome = OUTCOMES[n] ?? 'refused'
    return { applicationId, outcome, reserveRank: outcome === 'reserve' ? 1 : null, reasons: REASONS }
  })
  await decidedAndTold(claire, panelId, verdicts)
  const { viewer: malik } = await aCoordinator('Malik Haddad', call.organisationId)
  const [kept = '', reserve = '', refused = ''] = ids
  const founders = applications.map(({ founder }) => founder) as [PersonViewer, PersonViewer, PersonViewer]
  const numbers = applications.map(({ number }) => number)
  return { panelId, claire, malik, first, second, kept, reserve, refused, founders, numbers }
}

type Told = Awaited<ReturnType<typeof aToldJury>>

const addendaOf = async (panelId: string) =>
  db().minutesAddendum.findMany({ where: { panelId }, orderBy: { number: 'asc' } })

const printed = async (viewer: PersonViewer, panelId: string) => {
  const answer = await paper(asked(visited(`/juries/${panelId}/minutes.pdf`, await cookieOf(viewer)), { panelId }))
  const read = readPdf(new Uint8Array(await answer.arrayBuffer()))
  return { ...read, text: read.pages.join('\n').replace(/\s+/g, ' ') }
}

const leaves = async ({ founders, kept }: Told) => {
  await withdrawApplication(founders[0], kept)
  await freePlace(kept, 'withdrawn')
}
const asksAndReads = async ({ founders, refused, malik, panelId }: Told) => {
  await askSecondLook(founders[2], refused, WHY)
  await answerSecondLook(malik, panelId, refused, { outcome: 'refused', answer: ANSWER })
}

describe('What came after the minutes of a jury', () => {
  let jury: Told
  let signed: Awaited<ReturnType<typeof findMinutes>>
  beforeAll(async () => {
    jury = await aToldJury()
    // Whoever decided signs nothing while another coordinator could: written anew, the minutes are Malik's to sign.
    await correctMinutes(jury.claire, jury.panelId, REMARK)
    const { digest } = await findMinutes(jury.malik, jury.panelId)
    await signMinutes(jury.malik, jury.panelId, digest)
    signed = await findMinutes(jury.malik, jury.panelId)
    await leaves(jury)
    await settlePlace(jury.malik, jury.panelId, jury.kept, { calledId: jury.reserve, note: null })
    await asksAndReads(jury)
  })

  test('is added one after the other, each chained to the minutes and to the one before', async () => {
    const rows = await addendaOf(jury.panelId)
    expect(rows.map(sealHolds)).toEqual([true, true, true, true])
    const told = rows.map(({ sealed }) => JSON.parse(sealed))
    expect(told.map(({ number, event, by, file }) => [number, event, by, file.id])).toEqual([
      [1, 'place_freed', null, jury.kept],
      [2, 'reserve_called', 'Malik Haddad', jury.reserve],
      [3, 'look_asked', null, jury.refused],
      [4, 'look_answered', 'Malik Haddad', jury.refused],
    ])
    const minutes = { version: 2, digest: signed.digest }
    expect(told.map((one) => one.minutes)).toEqual([minutes, minutes, minutes, minutes])
    expect(told.map(({ before }) => before)).toEqual([null, ...rows.slice(0, 3).map(({ digest }) => digest)])
  })

  test('leaves the minutes as they were signed', async () => {
    const { copy, digest, signature } = await findMinutes(jury.malik, jury.panelId)
    expect({ copy, digest, signature }).toEqual({
      copy: signed.copy,
      digest: signed.digest,
      signature: signed.signature,
    })
  })

  test('stands on paper with its digests, tagged', async () => {
    const { pages, tags, text } = await printed(jury.malik, jury.panelId)
    const rows = await addendaOf(jury.panelId)
    const digests = rows.map(({ digest }) => digest)
    expect([...digests, signed.digest, WHY, ANSWER].filter((one) => !text.includes(one))).toEqual([])
    const [kept, reserve] = [`${jury.numbers[0]} « Projet de Société 1 »`, `${jury.numbers[1]} « Projet de Société 2 »`]
    expect(text).toContain(`Le dossier ${kept} (Société 1) a rendu sa place. Il a été retiré par son organisation.`)
    expect(text).toContain(`Malik Haddad a appelé depuis la réserve le dossier ${reserve} (Société 2)`)
    expect(tags).toContain('H3')
    // A digest that begins a page was cut from the words before it.
    const begun = pages.map((page) => page.trim().split('\n')[0] ?? '')
    expect([begun.length > 1, begun.filter((line) => /^[0-9a-f]{64}$/.test(line.trim()))]).toEqual([true, []])
  })

  test('is told to jurors without the applicant’s own words, and without a file that is closed to them', async () => {
    const open = await findMinutes(jury.first.viewer, jury.panelId)
    expect(open.addenda.map(({ told }) => told.isClosed || told.why)).toEqual(['withdrawn', '', '', ANSWER])
    const closed = await findMinutes(jury.second.viewer, jury.panelId)
    expect(closed.addenda.map(({ told }) => told.isClosed)).toEqual([false, false, true, true])
    const read = JSON.stringify(closed) + (await printed(jury.second.viewer, jury.panelId)).text
    expect([WHY, ANSWER, 'Société 3', jury.refused].filter((word) => read.includes(word))).toEqual([])
    const toFirst = JSON.stringify(open) + (await printed(jury.first.viewer, jury.panelId)).text
    expect([toFirst.includes('zygomorphe'), toFirst.includes('périanthe')]).toEqual([false, true])
  })

  test('changes in no row of the database', async () => {
    const where = { panelId: jury.panelId, number: 1 }
    await expect(db().minutesAddendum.updateMany({ where, data: { number: 9 } })).rejects.toThrow('stays')
    await expect(db().minutesAddendum.deleteMany({ where })).rejects.toThrow('stays')
  })
})

test('Two clicks, a place freed twice and a refused command add nothing twice', async () => {
  const jury = await aToldJury()
  await leaves(jury)
  await freePlace(jury.kept, 'trial_stopped')
  const nobody = () => settlePlace(jury.malik, jury.panelId, jury.kept, { calledId: jury.refused, note: null })
  expect(await refusalOf(nobody)).toEqual({ status: 409, reason: 'reserve_has_moved' })
  await Promise.all([1, 2].map(() => refusalOf(() => askSecondLook(jury.founders[2], jury.refused, WHY))))
  const told = (await addendaOf(jury.panelId)).map(({ sealed }) => JSON.parse(sealed).event)
  expect(told).toEqual(['place_freed', 'look_asked'])
})

test('The minutes ask as many questions of the database with four addenda as with one', async () => {
  const jury = await aToldJury()
  await leaves(jury)
  const one = await countQueries(() => findMinutes(jury.malik, jury.panelId))
  const note = 'Plus personne n’attend sur la liste.'
  await settlePlace(jury.malik, jury.panelId, jury.kept, { calledId: null, note })
  await asksAndReads(jury)
  expect(await countQueries(() => findMinutes(jury.malik, jury.panelId))).toBe(one)
})
