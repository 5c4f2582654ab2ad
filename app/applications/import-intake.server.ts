import { holdCutoff } from '#app/calls/cutoffs.server.ts'
import { putTo } from '#app/calls/questionnaire.ts'
import { enterCompany } from '#app/people/entries.server.ts'
import { personByEmail } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { listFiles } from '#app/platform/files.server.ts'
import { newId } from '#app/platform/id.ts'
import { drawnNumber } from '#app/platform/numbers.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { personToken, type Viewer } from '#app/platform/viewer.ts'
import { enterSolution } from '#app/solutions/entries.server.ts'
import { ownReaders, readsAfter } from './application.access.ts'
import { answerTold } from './contents.server.ts'
import type { FileContent } from './file-content.ts'
import { objectionToTakingIn } from './import.ts'
import { checked, type Ready } from './import-checks.server.ts'
import { close, findImporting, type Importing, importOf } from './imports.server.ts'
import type { Slot } from './papers.ts'
import { seal } from './seal.ts'
import { keepVersion } from './versions.server.ts'

/** Four hundred and fifty files are taken in whole: half a minute on a busy machine. */
const PATIENCE = 240_000

/** Take the table in: every row that is not known becomes a received file, sealed as it came, or none does. */
export async function takeInApplications(viewer: Viewer, slug: string, id: string) {
  await importOf((await findImporting(viewer, slug)).call.id, id)
  return inTransaction(async (tx) => {
    // One table at a time, so that two that hold the same rows know of each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('application import'))`
    const importing = await findImporting(viewer, slug)
    const row = await importOf(importing.call.id, id)
    const whole = await checked(row, importing)
    const fresh = whole.rows.filter(({ key }) => !whole.known.has(key))
    const objection = importing.objection ?? objectionToTakingIn({ ...row, ...whole, fresh: fresh.length })
    if (objection) refuse(409, objection)
    const cutoff = whole.cutoff ?? refuse(409, 'import_call_judged')
    const stage = await holdCutoff(cutoff.id)
    if (stage === 'decided') refuse(409, 'import_call_judged')
    const known = whole.rows.length - fresh.length
    const used = fresh.flatMap(({ papers }) => papers)
    await close(tx, row, { takenAt: now(), received: fresh.length, known }, used)
    const files = await listFiles(used.map(({ fileId }) => fileId))
    const receiving = {
      importing,
      source: row.name,
      cutoffId: cutoff.id,
      readers: readsAfter(importing.call, stage),
      files,
    }
    const companies = new Map<string, string>()
    for (const one of fresh) await receive(tx, viewer, one, { ...receiving, companies })
    await record(tx, viewer, 'application_import.taken_in', id)
    return { id }
  }, PATIENCE)
}

interface Receiving {
  importing: Importing
  source: string
  cutoffId: string
  readers: string[]
  files: Awaited<ReturnType<typeof listFiles>>
  /** Those that this table has brought, by their SIREN. */
  companies: Map<string, string>
}

/** A row becomes a received file of its company, which whoever is written to takes in hand. */
async function receive(tx: Tx, viewer: Viewer, row: Ready, receiving: Receiving) {
  const { call } = receiving.importing
  const { id: contactId } = await personByEmail(row.said.email ?? '')
  const organisationId = await companyOf(viewer, row, receiving.companies)
  const solutionId = row.solutionId ?? (await enterSolution(viewer, { organisationId, name: row.solutionName })).id
  const id = newId()
  const number = await drawnNumber('C')
  const content = contentOf(row, { id, number, ...receiving })
  const owner = { personId: contactId, role: 'owner' as const }
  // Whoever is written to is not of the company yet: they are named.
  const readers = [...ownReaders({ organisationId }), personToken(contactId), ...receiving.readers]
  const begun = { begunBy: contactId, begunAt: row.sentAt, savedAt: row.sentAt, revision: 1 }
  const sent = {
    stage: 'submitted' as const,
    number,
    submittedAt: row.sentAt,
    cutoffId: receiving.cutoffId,
    ...seal(content),
  }
  const head = {
    callId: call.id,
    questionnaireId: call.questionnaire.id,
    title: row.said.title ?? '',
    language: 'fr',
    askedCents: BigInt(row.askedCents),
  }
  const from = { importedFrom: receiving.source, importKey: row.key }
  await tx.application.create({
    data: { id, organisationId, solutionId, readers, funderIds: row.funderIds, ...head, ...begun, ...sent, ...from },
  })
  await tx.collaborator.create({ data: { ...owner, applicationId: id, joinedAt: now() } })
  const asked = putTo(call.questionnaire, row.answers)
  await tx.answer.createMany({
    data: asked.flatMap(({ id: questionId, audience }) => {
      const value = row.answers[questionId]
      return value === undefined
        ? []
        : [{ applicationId: id, questionId, audience, value, savedBy: null, savedAt: row.sentAt }]
    }),
  })
  await tx.wishAnswer.createMany({
    data: wishesOf(row, receiving.importing).flatMap(({ ids, text }) =>
      ids.map((wishId) => ({ applicationId: id, wishId, text, savedBy: null, savedAt: row.sentAt })),
    ),
  })
  const given = { applicationId: id, givenBy: personOf(viewer).id, givenAt: now() }
  await tx.applicationPaper.createMany({
    data: row.papers.map(({ slotId, fileId }) => {
      const slot = slotOf(receiving.importing.slots, slotId)
      const place = slot.kind === 'question' ? { questionId: slotId } : { documentId: slotId }
      return { id: newId(), fileId, audience: slot.audience, ...place, ...given }
    }),
  })
  await keepVersion(tx, id, { kind: 'submitted', content, madeBy: personOf(viewer).id, madeAt: now() })
  await record(tx, viewer, 'application.brought', id)
}

async function companyOf(viewer: Viewer, row: Ready, companies: Map<string, string>) {
  const known = row.organisationId ?? companies.get(row.siren)
  if (known) return known
  const { id } = await enterCompany(viewer, {
    name: row.organisationName,
    siren: row.siren,
    email: row.said.email ?? '',
  })
  companies.set(row.siren, id)
  return id
}

const slotOf = (slots: Slot[], id: string) => slots.find((slot) => slot.id === id) ?? refuse(409, 'changed_meanwhile')

/** The wishes that a row answers, each with all those its answer stands for. */
function wishesOf(row: Ready, { wishes }: Importing) {
  return row.wishes.flatMap(({ id, text }) => {
    const wish = wishes.find((one) => one.id === id)
    return wish ? [{ ...wish, text }] : []
  })
}

/** What the file says, and where it comes from: what is sealed says so for ever. */
function contentOf(
  row: Ready,
  { id, number, importing, source, files }: Receiving & { id: string; number: string },
): FileContent {
  const { call, slots } = importing
  return {
    ...{ id, number, submittedAt: row.sentAt.toISOString(), broughtFrom: source },
    call: { number: call.number, title: call.title.fr },
    organisation: row.organisationName,
    solution: { name: row.solutionName, pitch: '' },
    ...{ title: row.said.title ?? '', language: 'fr', askedCents: row.askedCents },
    funders: call.partners.flatMap((one) => (row.funderIds.includes(one.id) ? [one.name] : [])).sort(),
    wishes: wishesOf(row, importing).map((wish) => ({ id: wish.id, wish: wish.label.fr, answer: wish.text })),
    answers: putTo(call.questionnaire, row.answers)
      .filter(({ kind }) => kind !== 'wishes' && kind !== 'file')
      .map((question) => ({
        id: question.id,
        question: question.label.fr,
        answer: answerTold(question, row.answers[question.id], 'fr'),
      })),
    papers: row.papers.map(({ slotId, fileId }) => {
      const { name = '', size = 0, digest = '' } = files.get(fileId) ?? {}
      return { for: slotOf(slots, slotId).label.fr, name, size, digest }
    }),
    promises: [],
  }
}
