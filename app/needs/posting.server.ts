import { tidyEmail } from '#app/people/person.ts'
import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction, type Tx } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { keyedBytes, keyedHash } from '#app/platform/secrets.ts'
import { actorOf, holderToken, personToken, seatToken, type Viewer } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { warningsIn } from './identifiers.ts'
import { type PostedNeed, writtenIn } from './need.form.ts'
import type { Channel } from './need.ts'
import { placed } from './places.server.ts'
import { codeFromBytes } from './receipt.ts'
import { wishesOf } from './wish.ts'

/** An evening of needs gathered in a waiting room passes; a machine does not. */
const PER_CALLER = { what: 'post_need', most: 40, minutes: 60 }

/**
 * The receipt code of a form's key: the same for every click of that form, and kept nowhere, since the key is not either.
 * Only its keyed hash is stored.
 */
export function receiptCodeFor(formKey: string) {
  return codeFromBytes(keyedBytes('receipt code', formKey))
}
export const receiptHash = (code: string) => keyedHash('receipt', code)

/** How a need came in: the code its author follows it with, and who typed it when that was somebody else. */
export interface Coming {
  code: string
  language?: Language
  /** `web` (the default) is written by its author; every other channel by somebody for them. */
  channel?: Channel
  /** Who helped, and how the person agreed: kept apart, for coordinators. */
  helper?: { name: string; relation: string; agreement: string }
  /** A number taken beforehand, where many needs come in at once. */
  number?: string
  /** The digest of an imported row, and the table it came in with. */
  importKey?: string
  importId?: string
}

/**
 * Post a need, with or without an account. Read by nobody but its author and coordinators until one of these has qualified it.
 * One typed for somebody else has no account as its author: the receipt is theirs.
 */
export async function postNeed(viewer: Viewer, given: PostedNeed, coming: Coming) {
  const id = newId()
  const { code, language = 'fr', channel = 'web', helper, importKey, importId } = coming
  const posted = await placed(given, channel)
  const typist = viewer.kind === 'person' ? viewer.id : null
  const author = channel === 'web' ? typist : null
  const readers = [seatToken('coordinator'), holderToken(id), ...(author ? [personToken(author)] : [])]
  return inTransaction(async (tx) => {
    if (channel !== 'import') await countTry(PER_CALLER, askedFrom() ?? (author && actorOf(viewer)))
    const number = coming.number ?? (await nextNumber('B'))
    const entered = { channel, enteredBy: channel === 'web' ? null : typist, importKey, importId }
    const told = { ...toldIn(posted), language, ...entered }
    await tx.need.create({
      data: { id, number, stage: 'submitted', authorId: author, submittedAt: now(), readers, ...told },
    })
    await tx.receipt.create({ data: { needId: id, codeHash: receiptHash(code), givenAt: now() } })
    await keepBeside(tx, id, posted, language)
    if (helper) await tx.needHelper.create({ data: { needId: id, agreedAt: now(), ...helper } })
    await record(tx, viewer, 'need.submitted', id, channel)
    return { id, number }
  })
}

/** The columns of the need itself. */
function toldIn(posted: PostedNeed) {
  const { publish, wanted, refused, wantedOwn, refusedOwn, contact, placePublic = false, ...told } = posted
  const warnings = warningsIn(writtenIn(posted))
  return { ...told, placePublic, wordsPublic: publish === 'words', warnings }
}

/** What stands in rows of its own: consents, wishes, where to write. */
async function keepBeside(tx: Tx, needId: string, posted: PostedNeed, language: Language) {
  const consents = [
    { what: 'publish_words', given: posted.publish === 'words' },
    { what: 'name_facility', given: posted.placePublic ?? false },
  ]
  await tx.needConsent.createMany({
    data: consents.map((consent) => ({ id: newId(), needId, at: now(), ...consent })),
  })
  const wishes = wishesOf(posted)
  await tx.wish.createMany({ data: wishes.map((wish, place) => ({ id: newId(), needId, place, ...wish })) })
  if (posted.contact) {
    await tx.needContact.create({ data: { needId, email: tidyEmail(posted.contact), language, leftAt: now() } })
  }
}
