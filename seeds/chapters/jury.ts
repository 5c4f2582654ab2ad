import { findCallById } from '#app/calls/calls.server.ts'
import { assignReviews } from '#app/juries/assignments.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { acceptConfidentiality, composePanel, inviteJuror } from '#app/juries/panels.server.ts'
import { listOwnReviews, saveReview, submitReview } from '#app/juries/reviews.server.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { CAST, emailOf } from '../cast.ts'
import { commentOn, JURORS, READINGS, VERDICTS } from '../judging.ts'
import { kept, play } from '../teller.ts'
import type { Files } from './calls.ts'

/** Six jurors read the eight files of the decided call, three readers a file; two coordinators' hands, one decision. */
export async function tellJury({ calls, cutoff, sent }: Files) {
  const panel = await play(323, 'claire', (who) => composePanel(who, cutoff))
  for (const [place, key] of JURORS.entries()) await seatJuror(panel.id, key, place, sent)
  const { criteria } = await findCallById(CLOCK, calls.home)
  for (const [place, reading] of READINGS.entries()) {
    const days = 312 - place / 3
    await play(days, reading.juror, async (who) => {
      const applicationId = kept(sent, reading.firm)
      const review = (await listOwnReviews(who)).find((one) => one.applicant?.id === applicationId)
      if (!review) throw new Error(`${reading.juror} was not given ${reading.firm}`)
      if (reading.points === null) {
        const note = 'J’ai conseillé cette entreprise il y a deux ans.'
        await declareInterest(who, review.id, { conflict: true, note })
        return
      }
      await declareInterest(who, review.id, { conflict: false })
      const scores = criteria.map((criterion, row) => {
        const points = reading.points?.[row] ?? 0
        return { criterionId: criterion.id, points, comment: commentOn(row, points) }
      })
      await saveReview(who, review.id, { scores, comment: '' })
      await submitReview(who, review.id)
    })
  }
  const verdicts = VERDICTS.map(({ firm, ...verdict }) => ({ applicationId: kept(sent, firm), ...verdict }))
  await play(298, 'claire', (who) => decide(who, panel.id, verdicts))
}

async function seatJuror(panelId: string, key: (typeof JURORS)[number], place: number, sent: Files['sent']) {
  const invited = { email: emailOf(key), name: CAST.find((one) => one.key === key)?.name ?? '' }
  const juror = await play(322 - place / 10, 'claire', (who) => inviteJuror(who, panelId, invited))
  await play(320 - place / 10, key, (who) => acceptConfidentiality(who, panelId))
  const applicationIds = READINGS.filter((one) => one.juror === key).map((one) => kept(sent, one.firm))
  await play(318 - place / 10, 'claire', (who) => assignReviews(who, panelId, { jurorId: juror.id, applicationIds }))
}
