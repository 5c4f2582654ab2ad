import { objectsOf } from '#app/people/seats.server.ts'
import { bilingual } from '#app/platform/bilingual.ts'
import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { Waiting } from '#app/platform/waiting.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { endOfWorkingDay } from '#app/platform/working-days.ts'
import { PROMISED_WITHIN } from './public-question.ts'
import { words as asking } from './words.asking.ts'
import { words } from './words.ts'

const DAY = 86_400_000

/** What calls make their coordinators wait for: drafts to publish, questions to answer. */
export async function listWaiting(viewer: Viewer): Promise<Waiting[]> {
  const own = objectsOf(viewer, 'coordinator')
  return own.length === 0 ? [] : [...(await toPublish(own)), ...(await toAnswer(own))]
}

async function toPublish(own: string[]): Promise<Waiting[]> {
  const where = { stage: 'draft' as const, organisationId: { in: own } }
  const drafts = await db().call.findMany({ where, orderBy: { id: 'asc' } })
  return drafts.map(({ id, slug, title, opensAt }) => ({
    key: `call:${id}`,
    text: { fr: words.fr.waiting(bilingual(title).fr), en: words.en.waiting(bilingual(title).fr) },
    to: `/calls/${slug}/publication`,
    due: opensAt,
  }))
}

/** One line a call, with how many questions wait and for how long the oldest has. */
async function toAnswer(own: string[]): Promise<Waiting[]> {
  const where = { stage: 'asked' as const, call: { organisationId: { in: own } } }
  const piles = await db().publicQuestion.groupBy({
    by: ['callId'],
    where,
    _count: { id: true },
    _min: { askedAt: true },
    orderBy: { callId: 'asc' },
  })
  const calls = await db().call.findMany({ where: { id: { in: piles.map(({ callId }) => callId) } } })
  return piles.map(({ callId, _count, _min }) => {
    const call = found(calls.find(({ id }) => id === callId))
    const oldest = found(_min.askedAt)
    const days = Math.floor((now().getTime() - oldest.getTime()) / DAY)
    const said = (language: 'fr' | 'en') =>
      asking[language].waiting.questions(inLanguage(language, bilingual(call.title)), _count.id, days)
    return {
      key: `call:${callId}:questions`,
      text: { fr: said('fr'), en: said('en') },
      to: `/calls/${call.slug}/questions/received`,
      due: endOfWorkingDay(oldest, PROMISED_WITHIN),
      many: _count.id,
    }
  })
}
