import type { Qualification } from '#app/needs/need.form.ts'
import { postNeed, receiptCodeFor } from '#app/needs/posting.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { CallKey } from '../calls.ts'
import { NEEDS, type ToldNeed } from '../needs.ts'
import { daysAgo, play } from '../teller.ts'

/** A coordinator reads what was posted two days later. */
const READ_AFTER = 2

/** Twenty needs are posted, with or without an account, and read or not; those that a call was built on come back by its key. */
export async function tellNeeds() {
  const called: Record<CallKey, string[]> = { home: [], night: [] }
  for (const told of NEEDS) {
    const id = await post(told)
    const read = told.daysAgo - READ_AFTER
    if (told.fate === 'declined') await play(read, 'malik', (who) => declineNeed(who, id, told.reason))
    if (told.fate === 'heard') await play(read, 'claire', (who) => qualifyNeed(who, id, publicWordsOf(told)))
    if (told.fate === 'heard' && told.call) called[told.call].push(id)
  }
  return called
}

async function post({ by, daysAgo: days, ...told }: ToldNeed) {
  const { title, story, sufferers, setting, facilityName, authorKind, publish, placePublic } = told
  const posted = { title, story, sufferers, setting, facilityName, authorKind, publish, placePublic }
  const code = receiptCodeFor(newId())
  const need = by
    ? await play(days, by, (who) => postNeed(who, posted, { code }))
    : await at(daysAgo(days), () => postNeed(VISITOR, posted, { code }))
  return need.id
}

function publicWordsOf(told: ToldNeed & { fate: 'heard' }): Qualification {
  const { publicTitle, titleEn, summary, summaryEn, theme } = told
  return { titleFr: publicTitle, titleEn, summaryFr: summary, summaryEn, newTheme: theme }
}
