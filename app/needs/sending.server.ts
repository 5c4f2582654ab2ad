import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { db, inTransaction } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { Kept } from './draft.form.ts'
import { type Answers, answersOf, sameAnswers, toldIn } from './draft.ts'
import { beginDraft, findDraft, forgetDraft } from './drafts.server.ts'
import { warningsIn } from './identifiers.ts'
import { type PostedNeed, writtenIn } from './need.form.ts'
import { findNeed } from './needs.server.ts'
import { facilityCalled } from './place.ts'
import { postNeed, receiptHash } from './posting.server.ts'
import { readCode } from './receipt.ts'
import { listSimilarNeeds } from './similar.server.ts'
import { supportNeed } from './supports.server.ts'

/** Four twins in five of `test/needs/twins.ts` are closer than this; below, two texts share words and no more. */
const ALIKE = 0.14

/** The same need told by somebody else is among the first five, four times in five (`test/needs/twins.test.ts`). */
const TWINS = 5

/** How a need is sent: by its code, from the version of the draft its author read. */
export interface Sending {
  code: string
  language: Language
  revision: number
  /** The writer saw what was noticed in the text and keeps it. */
  seen?: boolean
}

/** Why a need cannot be sent as it stands, as the slip of its form; null when it can. */
export async function slipInSending(
  _viewer: Viewer,
  need: PostedNeed,
  { code, revision, seen }: Sending,
): Promise<Record<string, string[]> | null> {
  const warnings = seen ? [] : warningsIn(writtenIn(need))
  if (warnings.length > 0) return { story: warnings }
  return (await isElsewhere(code, revision, answersOf(need))) ? { '': ['draft_changed_elsewhere'] } : null
}

/** Whether the draft of this code was changed by another tab or device since, and says something else. */
async function isElsewhere(typed: string, revision: number, answers: Answers) {
  const draft = await db().needDraft.findUnique({ where: { codeHash: receiptHash(codeIn(typed)) } })
  return draft !== null && draft.revision !== revision && !sameAnswers(Kept.parse(draft.answers), answers)
}

/** Send the draft of this code, 404 when there is none. */
export async function sendDraft(viewer: Viewer, need: PostedNeed, sending: Sending) {
  await findDraft(viewer, sending.code)
  return sendNeed(viewer, need, sending)
}

/** The code as it is hashed, however it was typed. */
const codeIn = (typed: string) => readCode(typed).code ?? refuse(404, 'receipt_unknown')

/** Post the need of a draft, or of a form that never was one. Its code opens the need from now on, and the draft goes with it. */
export async function sendNeed(viewer: Viewer, need: PostedNeed, sending: Sending) {
  const { language, revision } = sending
  const code = codeIn(sending.code)
  return inTransaction(async (tx) => {
    if (await isElsewhere(code, revision, answersOf(need))) refuse(409, 'draft_changed_elsewhere')
    const codeHash = receiptHash(code)
    await tx.needDraft.deleteMany({ where: { codeHash } })
    // Two tabs that send at once: the second waited for the first on the draft, and finds its receipt.
    if ((await tx.receipt.count({ where: { codeHash } })) > 0) refuse(409, 'already_sent')
    return postNeed(viewer, await known(need), { code, language })
  })
}

/** A place named as the directory does is that place. */
async function known(need: PostedNeed): Promise<PostedNeed> {
  const { facilityName } = need
  const facility = facilityName && facilityCalled(facilityName, await listFacilityNames())
  return facility ? { ...need, facilityId: facility.id, facilityName: facility.name } : need
}

/** Heard needs that may be this one, to be shown once before it is sent; a person says whether they are. */
export async function listTwins(viewer: Viewer, answers: Answers) {
  const { setting, sufferers } = Kept.parse(answers)
  const similar = await listSimilarNeeds(viewer, toldIn(answers), TWINS, { setting, sufferers })
  return similar.filter(({ score }) => score >= ALIKE)
}

/** Where a need that has twins waits, as a draft, until its author has seen them; null when it has none. */
export async function holdForTwins(viewer: Viewer, formKey: string, need: PostedNeed, { language, revision }: Sending) {
  const answers = answersOf(need)
  if ((await listTwins(viewer, answers)).length === 0) return null
  const { code } = await beginDraft(viewer, formKey, { answers, revision, language })
  return `/drafts/${code}/sending`
}

/**
 * Join a heard need instead of sending one's own; the draft of that code is forgotten. Whoever has not said who they are is first asked,
 * on the page of support: until then no voice is counted and the draft stays.
 */
export async function joinNeed(viewer: Viewer, needId: string, draftCode: string | undefined, browser: string) {
  return inTransaction(async () => {
    const draft = draftCode === undefined ? undefined : await findDraft(viewer, draftCode)
    const { authorKind, territory } = Kept.parse(draft?.answers ?? {})
    if (authorKind === undefined) return { id: (await findNeed(viewer, needId)).id }
    const joined = await supportNeed(viewer, needId, { role: authorKind, territory }, browser)
    if (draft) await forgetDraft(viewer, draft.code)
    return joined
  })
}
