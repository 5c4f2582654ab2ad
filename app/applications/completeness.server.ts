import { answerField } from '#app/calls/answers.form.ts'
import { findAsks } from '#app/calls/call-asks.server.ts'
import { slipsIn } from './application.form.ts'
import type { ApplicationWhole } from './applications.server.ts'
import { areWishesRequired, bySection } from './completeness.form.ts'
import { wishBox } from './marks.ts'
import { papersAsked } from './papers.server.ts'
import { slipsInLines } from './passport-answer.ts'
import { listWishAnswers, type WishAnswered } from './wishes.server.ts'

/** All that a file still lacks to be sent, as field → reason word; the calling page or command has found the file. */
export async function slipsInFile(application: ApplicationWhole, known?: WishAnswered[]) {
  const { id, callId, questionnaire } = application
  const { needIds, wishesRequired } = await findAsks(callId)
  const papers = await papersAsked(application)
  const lines = Object.entries(slipsInLines(questionnaire, application.answers))
  const untold = Object.fromEntries(lines.map(([questionId, reason]) => [answerField(questionId), reason]))
  const slips = { ...slipsIn(application, questionnaire), ...untold, ...papers.slips }
  if (!areWishesRequired(questionnaire, wishesRequired)) return slips
  const wishes = known ?? (await listWishAnswers(id, needIds))
  const unanswered = wishes.filter(({ answer }) => answer === '')
  return { ...slips, ...Object.fromEntries(unanswered.map((wish) => [wishBox(wish.id), 'wish_unanswered'])) }
}

/** The same, section by section, for the pages that say it. */
export async function lackingIn(application: ApplicationWhole, wishes: WishAnswered[]) {
  const slips = await slipsInFile(application, wishes)
  const { slots } = await papersAsked(application)
  return bySection(slips, { questionnaire: application.questionnaire, wishes, slots })
}
