import { askedFrom } from '#app/platform/asking.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { record } from '#app/platform/events.server.ts'
import { newId } from '#app/platform/id.ts'
import { countTry } from '#app/platform/limits.server.ts'
import { nextNumber } from '#app/platform/numbers.server.ts'
import { keyedBytes, keyedHash } from '#app/platform/secrets.ts'
import { actorOf, holderToken, personToken, seatToken, type Viewer } from '#app/platform/viewer.ts'
import { warningsIn } from './identifiers.ts'
import type { PostedNeed } from './need.form.ts'
import { codeFromBytes } from './receipt.ts'

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

/** Post a need, with or without an account. Read by nobody but its author and coordinators until one of these has qualified it. */
export async function postNeed(viewer: Viewer, posted: Omit<PostedNeed, 'seen'>, code: string, language = 'fr') {
  const id = newId()
  const { title, story, sufferers, setting, facilityName, authorKind, placePublic } = posted
  const wordsPublic = posted.publish === 'words'
  const author = viewer.kind === 'person' ? viewer.id : null
  const readers = [seatToken('coordinator'), holderToken(id), ...(author ? [personToken(author)] : [])]
  return inTransaction(async (tx) => {
    await countTry(PER_CALLER, askedFrom() ?? (author && actorOf(viewer)))
    const warnings = warningsIn([title, story, facilityName].join('\n'))
    const told = {
      title,
      story,
      sufferers,
      setting,
      facilityName,
      authorKind,
      wordsPublic,
      placePublic,
      warnings,
      language,
    }
    const number = await nextNumber('B')
    await tx.need.create({
      data: { id, number, stage: 'submitted', authorId: author, submittedAt: now(), readers, ...told },
    })
    await tx.receipt.create({ data: { needId: id, codeHash: receiptHash(code), givenAt: now() } })
    const consents = [
      { what: 'publish_words', given: wordsPublic },
      { what: 'name_facility', given: placePublic },
    ]
    await tx.needConsent.createMany({
      data: consents.map((consent) => ({ id: newId(), needId: id, at: now(), ...consent })),
    })
    await record(tx, viewer, 'need.submitted', id)
    return { id, number }
  })
}
