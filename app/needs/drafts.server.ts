import { redirect } from '@remix-run/node'
import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { isId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import type { NeedDraft } from '#prisma/client/client.ts'
import { Kept } from './draft.form.ts'
import { type Answers, KEPT_DAYS, keptUntil, STEPS, type Step, sameAnswers, withScreen } from './draft.ts'
import { receiptCodeFor, receiptHash } from './posting.server.ts'
import { printedCode, readCode } from './receipt.ts'

/** A waiting room behind one address, each of its screens kept as one types; a machine guessing codes needs far more. */
const PER_CALLER = { what: 'draft', most: 3_000, minutes: 60 }
const BEGUN_PER_CALLER = { what: 'draft_begun', most: 120, minutes: 60 }

/** What someone finds of the drafts they began signed in: the last ones. */
const SHOWN = 3

/**
 * A draft by its code, whoever brings it: the paper is the key. A code whose need was sent leads to its receipt; any other is 404.
 */
export async function findDraft(_viewer: Viewer, typed: string) {
  await countTry(PER_CALLER, askedFrom())
  const { code } = readCode(typed)
  if (code === null) return refuse(404, 'receipt_unknown')
  const draft = await db().needDraft.findUnique({ where: { codeHash: receiptHash(code) } })
  if (draft) return seenDraft(draft, code)
  await leadToReceipt(code)
  return refuse(404, 'receipt_unknown')
}

/** A draft that was sent is a need: its code opens the receipt. */
async function leadToReceipt(code: string) {
  const sent = await db().receipt.count({ where: { codeHash: receiptHash(code) } })
  if (sent > 0) throw redirect(`/receipts/${printedCode(code)}`, 303)
}

/** Whether this code opens a draft. */
export async function opensDraft(typed: string) {
  await countTry(PER_CALLER, askedFrom())
  const { code } = readCode(typed)
  return code !== null && (await db().needDraft.count({ where: { codeHash: receiptHash(code) } })) > 0
}

/** The drafts someone began while signed in, latest first: found again without their code. */
export async function listOwnDrafts(viewer: Viewer) {
  if (viewer.kind !== 'person') return []
  const where = { authorId: viewer.id, savedAt: { gt: oldest() } }
  const rows = await db().needDraft.findMany({ where, orderBy: { savedAt: 'desc' }, take: SHOWN })
  return rows.map((draft) => seenDraft(draft, receiptCodeFor(draft.id)))
}

function seenDraft({ id, answers, revision, savedAt }: NeedDraft, code: string) {
  const kept: Answers = { ...Kept.parse(answers) }
  return { id, code: printedCode(code), answers: kept, revision, savedAt, until: keptUntil(savedAt) }
}

/** What is kept, by whose version: an objection when another tab or device has kept something else since. */
export interface Keeping {
  answers: Answers
  /** Given when one screen was answered: what the others hold stays. */
  step?: Step
  revision: number
  language?: Language
}

/**
 * Begin the draft of a form's key, or keep it again. The key is the draft's id, so that the code, which is kept nowhere, can be
 * found from it by its signed-in author. Keeping the same twice is keeping it once.
 */
export async function beginDraft(viewer: Viewer, formKey: string, keeping: Keeping) {
  const code = receiptCodeFor(formKey)
  if (!isId(formKey)) refuse(404, 'not_found')
  await leadToReceipt(code)
  await countTry(BEGUN_PER_CALLER, askedFrom())
  const { answers, language = 'fr' } = keeping
  const authorId = viewer.kind === 'person' ? viewer.id : null
  const begun = { id: formKey, codeHash: receiptHash(code), authorId, language, begunAt: now(), savedAt: now() }
  const { count } = await db().needDraft.createMany({
    data: [{ ...begun, answers, revision: 1 }],
    skipDuplicates: true,
  })
  if (count === 0) return keepDraft(viewer, code, keeping)
  return { code: printedCode(code), revision: 1, savedAt: now(), objection: null }
}

/** Keep what was answered. Nothing is changed when the draft was changed elsewhere since `revision`: the objection says so. */
export async function keepDraft(viewer: Viewer, code: string, { answers, step, revision }: Keeping) {
  return inTransaction(async (tx) => {
    const draft = await findDraft(viewer, code)
    const whole = step ? withScreen(step, draft.answers, answers) : answers
    const told = { code: draft.code, savedAt: now() }
    const where = { id: draft.id, revision: draft.revision }
    if (sameAnswers(whole, draft.answers)) {
      await tx.needDraft.updateMany({ where, data: { savedAt: now() } })
      return { ...told, revision: draft.revision, objection: null }
    }
    const next = { answers: whole, savedAt: now(), revision: draft.revision + 1 }
    const { count } = draft.revision === revision ? await tx.needDraft.updateMany({ where, data: next }) : { count: 0 }
    if (count === 0) return { ...told, revision: draft.revision, objection: 'draft_changed_elsewhere' }
    return { ...told, revision: next.revision, objection: null }
  })
}

/** Forget a draft at once: its author asks, or its need went another way. One that is gone already stays so. */
export async function forgetDraft(viewer: Viewer, code: string) {
  const { id } = await findDraft(viewer, code)
  await inTransaction((tx) => tx.needDraft.deleteMany({ where: { id } }))
  return { id }
}

/** Every hour: what nobody has come back to is forgotten, as the page said it would be. */
export async function forgetOldDrafts() {
  const { count } = await db().needDraft.deleteMany({ where: { savedAt: { lte: oldest() } } })
  return count
}

const oldest = () => new Date(now().getTime() - KEPT_DAYS * 86_400_000)

/** The guided screen an address names; the last one has a page of its own. */
export function stepFrom(name: string | undefined): Step {
  const step = STEPS.find((known) => known === name)
  return step === undefined || step === 'sending' ? refuse(404, 'not_found') : step
}
