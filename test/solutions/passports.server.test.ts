import '#test/support/database.ts'
import { describe, expect, test } from 'vitest'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { spaced } from '#app/platform/typeset.ts'
import { CLOCK, VISITOR } from '#app/platform/viewer.ts'
import { listCatalogue, listFacets } from '#app/solutions/catalogue.server.ts'
import { claimLine, classify } from '#app/solutions/claims.server.ts'
import { findEnding, warnOfEndings } from '#app/solutions/endings.server.ts'
import { listEvidence, serveEvidence, tellEvidence } from '#app/solutions/evidence.server.ts'
import { findLine, findPassport, listShownLines, serveProof } from '#app/solutions/passports.server.ts'
import { listReferences, tellReference } from '#app/solutions/references.server.ts'
import { countToVerify, listToVerify, verifyLine } from '#app/solutions/verifications.server.ts'
import { findVersion, tellVersion } from '#app/solutions/versions.server.ts'
import { listWaiting } from '#app/solutions/waiting.server.ts'
import { aCoordinator, aPerson } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { refusalOf } from '#test/support/refusals.ts'
import { joinTeam } from '#test/support/teams.ts'
import { aClaim, anEvidence, aPdf, aReference, aTellingMaker, aVersion } from './stage.ts'

const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000)
const notFound = { status: 404, reason: 'not_found' }

describe('What is not shown', () => {
  test('reaches the company and coordinators, and nobody else: neither the line, nor its proof, nor a facet', async () => {
    const { viewer, versionId } = await aTellingMaker('Les Discrets')
    await claimLine(viewer, versionId, 'hds', aClaim({ claim: 'Hébergés dans une cave.' }), aPdf())
    await claimLine(viewer, versionId, 'rgaa', aClaim({ claim: 'Audit passé.', shown: true }), aPdf('rgaa'))
    const stranger = (await aTellingMaker('Les Voisins')).viewer
    for (const other of [VISITOR, stranger, await aPerson()]) {
      expect(await refusalOf(() => findPassport(other, versionId))).toEqual(notFound)
      expect(await refusalOf(() => serveProof(other, versionId, 'rgaa'))).toEqual(notFound)
    }
    const shown = (await listShownLines([versionId])).get(versionId) ?? []
    expect(shown.map(({ requirement }) => requirement)).toEqual(['rgaa'])
    expect((await listFacets(VISITOR)).proof).toEqual({ rgaa: 1 })
    expect((await listCatalogue(VISITOR, { proof: 'hds' })).rows).toEqual([])
    const { viewer: coordinator } = await aCoordinator()
    expect((await findPassport(coordinator, versionId)).lines.map(({ claim }) => claim)).toContain(
      'Hébergés dans une cave.',
    )
  })

  test('of evidence and places, their titles and files stay with the company and coordinators', async () => {
    const { viewer, slug } = await aTellingMaker('Les Prudents')
    const { id } = await tellEvidence(viewer, slug, anEvidence({ title: 'Étude réservée' }), aPdf())
    await tellEvidence(viewer, slug, anEvidence({ title: 'Étude montrée', shown: true }), aPdf())
    await tellReference(viewer, slug, aReference({ place: 'Clinique réservée' }))
    expect((await listEvidence(VISITOR, slug)).map(({ title, hasFile }) => [title, hasFile])).toEqual([
      ['Étude montrée', false],
    ])
    expect(await listReferences(VISITOR, slug)).toEqual([])
    expect(await refusalOf(() => serveEvidence(VISITOR, slug, id))).toEqual(notFound)
    expect((await listEvidence(viewer, slug)).length).toBe(2)
  })
})

describe('A line', () => {
  test('verified by a coordinator is verified no more once its claim changes; showing it changes no claim', async () => {
    const { viewer, versionId } = await aTellingMaker('Les Vérifiés')
    const { viewer: coordinator } = await aCoordinator()
    await claimLine(viewer, versionId, 'ce_marking', aClaim(), aPdf())
    await verifyLine(coordinator, versionId, 'ce_marking', 1)
    await claimLine(viewer, versionId, 'ce_marking', aClaim({ shown: true, revision: 1 }))
    const kept = (await findLine(viewer, versionId, 'ce_marking')).line
    expect([kept?.state, kept?.shown, kept?.verifiedBy]).toEqual(['verified', true, 'Claire Vasseur'])
    await claimLine(
      viewer,
      versionId,
      'ce_marking',
      aClaim({ claim: 'Un autre certificat.', shown: true, revision: 2 }),
    )
    const changed = (await findLine(viewer, versionId, 'ce_marking')).line
    expect([changed?.state, changed?.verifiedBy, changed?.hasProof]).toEqual(['claimed', null, true])
  })

  test('changed by a colleague meanwhile is not written over, nor vouched for as it was', async () => {
    const { viewer, versionId } = await aTellingMaker('Les Pressés')
    const { viewer: coordinator } = await aCoordinator()
    await claimLine(viewer, versionId, 'security', aClaim(), aPdf())
    const both = ['Premier.', 'Second.'].map((claim) =>
      refusalOf(() => claimLine(viewer, versionId, 'security', aClaim({ claim, revision: 1 }))),
    )
    const late = { status: 409, reason: 'changed_meanwhile' }
    expect((await Promise.all(both)).filter((one) => 'status' in one)).toEqual([late])
    expect(await refusalOf(() => verifyLine(coordinator, versionId, 'security', 1))).toEqual(late)
  })

  test('is not verified by someone of its own company, coordinator or not', async () => {
    const { viewer, organisationId, versionId } = await aTellingMaker('Les Juges et Parties')
    await claimLine(viewer, versionId, 'ce_marking', aClaim(), aPdf())
    const both = await joinTeam(viewer, organisationId, (await aCoordinator('Malik Haddad')).viewer)
    const refused = { status: 403, reason: 'not_a_verifier' }
    expect(await refusalOf(() => verifyLine(both, versionId, 'ce_marking', 1))).toEqual(refused)
    const waiting = (await listToVerify(both)).rows.filter((row) => row.versionId === versionId)
    expect(waiting).toEqual([])
  })

  test('keeps the class that three questions lead to, and the rule that led there', async () => {
    const { viewer, versionId } = await aTellingMaker('Les Classés')
    await classify(viewer, versionId, { isMedical: 'yes', decision: 'serious', watch: 'none' }, 0)
    const { line } = await findLine(viewer, versionId, 'mdr_class')
    expect([line?.status, line?.details?.class, line?.details?.rule]).toEqual(['met', 'IIb', 'MDR-2017/745-R11'])
    await classify(viewer, versionId, { isMedical: 'no', decision: 'none', watch: 'none' }, 1)
    expect((await findLine(viewer, versionId, 'mdr_class')).line?.status).toBe('not_concerned')
  })

  test('a reader of the company reads the passport and claims nothing', async () => {
    const { viewer, organisationId, versionId } = await aTellingMaker('Les Lecteurs')
    const reader = await joinTeam(viewer, organisationId, await aPerson('Lectrice'), 'reader')
    expect((await findVersion(reader, versionId)).id).toBe(versionId)
    const refused = { status: 403, reason: 'not_of_this_organisation' }
    expect(await refusalOf(() => claimLine(reader, versionId, 'hds', aClaim()))).toEqual(refused)
  })
})

describe('A new version', () => {
  test('takes over the passport, unverified and to be looked through, with the same proofs', async () => {
    const { viewer, slug, versionId } = await aTellingMaker('Les Suivants')
    const { viewer: coordinator } = await aCoordinator()
    await claimLine(viewer, versionId, 'ce_marking', aClaim({ shown: true }), aPdf())
    await verifyLine(coordinator, versionId, 'ce_marking', 1)
    const { id } = await at(inDays(1), () => tellVersion(viewer, slug, aVersion({ name: '2.0' })))
    const { line } = await findLine(viewer, id, 'ce_marking')
    expect([line?.state, line?.stands, line?.verifiedAt, line?.proof?.name]).toEqual([
      'to_check',
      false,
      null,
      'certificat.pdf',
    ])
    expect((await findVersion(viewer, versionId)).stage).toBe('retired')
    const refused = await refusalOf(() => claimLine(viewer, versionId, 'hds', aClaim()))
    expect(refused).toEqual({ status: 409, reason: 'version_retired' })

    await at(inDays(2), () => claimLine(viewer, id, 'ce_marking', aClaim({ revision: 1 }), aPdf('nouveau')))
    const old = await serveProof(viewer, versionId, 'ce_marking')
    expect(await old.text()).toBe('%PDF-1.7 certificat')
  })

  test('of a name already taken is refused', async () => {
    const { viewer, slug } = await aTellingMaker('Les Homonymes')
    const refused = { status: 409, reason: 'version_name_taken' }
    expect(await refusalOf(() => tellVersion(viewer, slug, aVersion()))).toEqual(refused)
  })
})

describe('A proof that ends', () => {
  test('stands on the desk of those who write, and its owner is warned at 60 and 15 days, once each', async () => {
    const { viewer, versionId } = await aTellingMaker('Les Échéants')
    await claimLine(viewer, versionId, 'hds', aClaim({ expiresOn: inDays(70) }), aPdf())
    const lineId = (await findLine(viewer, versionId, 'hds')).line?.id ?? ''
    const events = () => db().event.count({ where: { what: 'passport.ending', row: lineId } })
    const told = []
    for (const days of [0, 11, 12, 56, 57, 90]) {
      await at(inDays(days), async () => {
        await warnOfEndings(CLOCK)
        await warnOfEndings(CLOCK)
      })
      told.push(await events())
    }
    expect(told).toEqual([0, 1, 1, 2, 2, 2])
    expect((await findEnding(lineId))?.personIds).toEqual([viewer.id])
    const desk = await at(inDays(11), () => listWaiting(viewer))
    expect(desk.map(({ text }) => text.fr)).toContain(
      spaced('Renouveler « Hébergement de données de santé (HDS) » pour Outil de Les Échéants'),
    )
  })

  test('is told to the heads once whoever claimed it has left', async () => {
    const { viewer, organisationId, versionId } = await aTellingMaker('Les Partis')
    const writer = await joinTeam(viewer, organisationId, await aPerson('Partie'))
    await claimLine(writer, versionId, 'hds', aClaim({ expiresOn: inDays(20) }), aPdf())
    const lineId = (await findLine(viewer, versionId, 'hds')).line?.id ?? ''
    await db().membership.deleteMany({ where: { personId: writer.id } })
    expect((await findEnding(lineId))?.personIds).toEqual([viewer.id])
  })
})

describe('Lists', () => {
  test('cost as many questions for three as for one', async () => {
    const { viewer: coordinator } = await aCoordinator()
    const one = await aTellingMaker('Les Uns')
    await claimLine(one.viewer, one.versionId, 'hds', aClaim(), aPdf())
    const lists = () => Promise.all([listCatalogue(VISITOR), listToVerify(coordinator), listWaiting(one.viewer)])
    const before = await countQueries(lists)
    for (const name of ['Les Deux', 'Les Trois']) {
      const more = await aTellingMaker(name)
      await claimLine(more.viewer, more.versionId, 'hds', aClaim(), aPdf())
    }
    expect(await countQueries(lists)).toBe(before)
    expect(await countToVerify(coordinator)).toBeGreaterThanOrEqual(3)
  })

  test('are narrowed by stage, technology, whom it is for and proofs shown, and count what each choice would leave', async () => {
    const { id } = await aTellingMaker('Les Proches', { forWhom: ['carers'], trl: 2 })
    expect(
      (await listCatalogue(VISITOR, { whom: 'carers', trl: 'idea', maturity: 'tested' })).rows.map((row) => row.id),
    ).toEqual([id])
    const counts = await listFacets(VISITOR, { whom: 'carers' })
    expect([counts.trl, counts.maturity]).toEqual([{ idea: 1 }, { tested: 1 }])
  })
})
