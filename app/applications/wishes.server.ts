import { listWishes } from '#app/needs/wishes.server.ts'
import { words as choices } from '#app/needs/words.choices.ts'
import { bothOf } from '#app/platform/bilingual.ts'
import { db, type Tx } from '#app/platform/db.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { Language } from '#app/platform/words.tsx'
import { type AskedWish, wishesToAnswer, wishName } from './wish-answer.ts'
import { words } from './words.writing.ts'

/** The wishes that an answer to these needs is asked about: those that everybody may read, whoever asks. */
async function listAskedWishes(needIds: string[]) {
  const told = await listWishes(VISITOR, needIds)
  return wishesToAnswer(needIds.flatMap((needId) => told.get(needId) ?? []))
}

/** The same, each as it is told beside its answer, in both languages. */
export async function listWishesTold(needIds: string[]) {
  const told = (wish: AskedWish, language: Language) =>
    words[language].wishes[wish.side](wishName(wish, choices[language]))
  return (await listAskedWishes(needIds)).map((wish) => ({
    ...wish,
    label: bothOf(told(wish, 'fr'), told(wish, 'en')),
  }))
}

/** The same, each with what the file answers to it; the calling page or command has found the file. */
export async function listWishAnswers(applicationId: string, needIds: string[]) {
  const asked = await listAskedWishes(needIds)
  const rows = await db().wishAnswer.findMany({ where: { applicationId } })
  const answers = new Map(rows.map(({ wishId, text }) => [wishId, text]))
  return asked.map((wish) => ({ ...wish, answer: answers.get(wish.ids.find((id) => answers.has(id)) ?? '') ?? '' }))
}
export type WishAnswered = Awaited<ReturnType<typeof listWishAnswers>>[number]

/** Keep the answer to a wish, for all those it stands for, in the transaction that saves its box. */
export async function answerWish(
  tx: Tx,
  applicationId: string,
  { ids }: AskedWish,
  text: string,
  by: string,
  at: Date,
) {
  for (const wishId of ids) {
    const saved = { text, savedBy: by, savedAt: at }
    const where = { applicationId_wishId: { applicationId, wishId } }
    await tx.wishAnswer.upsert({ where, create: { applicationId, wishId, ...saved }, update: saved })
  }
}

/** Which wishes each of these files answers, for pages that have found the files: ids only. */
export async function listWishesAnswered(applicationIds: string[]) {
  const where = { applicationId: { in: applicationIds }, text: { not: '' } }
  const select = { applicationId: true, wishId: true }
  return db().wishAnswer.findMany({ where, select, orderBy: [{ applicationId: 'asc' }, { wishId: 'asc' }] })
}
