import { announceResults } from '#app/juries/announcements.server.ts'
import { decide } from '#app/juries/decisions.server.ts'
import { findMinutes, signMinutes } from '#app/juries/minutes.server.ts'
import { answerSecondLook, askSecondLook } from '#app/juries/second-looks.server.ts'
import { SECOND_LOOK, SIGNED } from '../committees.ts'
import type { Verdict } from '../judging.ts'
import { HOME_VERDICTS } from '../juries/home.ts'
import { MEDICINE_VERDICTS } from '../juries/medicines.ts'
import { kept, play, playFirm } from '../teller.ts'
import type { ToldCalls } from './calls.ts'

/** In days before the telling. */
const DECIDED = {
  medicines: { decidedAgo: 690, announcedAgo: 689, verdicts: MEDICINE_VERDICTS },
  home: { decidedAgo: 298, announcedAgo: 297, verdicts: HOME_VERDICTS },
} as const satisfies Record<string, { decidedAgo: number; announcedAgo: number; verdicts: Verdict[] }>

/** A coordinator decides every file, results are announced, and the minutes are signed. */
export async function tellResults(which: keyof typeof DECIDED, panelId: string, call: ToldCalls) {
  const { decidedAgo, announcedAgo, verdicts } = DECIDED[which]
  const said = verdicts.map(({ firm, ...verdict }) => ({ applicationId: kept(call.files, firm), ...verdict }))
  await play(decidedAgo, 'claire', (who) => decide(who, panelId, said))
  await play(announcedAgo, 'claire', (who) => announceResults(who, panelId))
  await play(SIGNED[which].daysAgo, SIGNED[which].by, async (who) => {
    const { digest } = await findMinutes(who, panelId)
    await signMinutes(who, panelId, digest)
  })
}

/** A refused applicant asks that the file be looked at again; who did not decide answers. */
export async function tellSecondLook(panelId: string, call: ToldCalls) {
  const { firm, askedAgo, why, answeredAgo, answer } = SECOND_LOOK
  const applicationId = kept(call.files, firm)
  await playFirm(askedAgo, firm, (who) => askSecondLook(who, applicationId, why))
  await play(answeredAgo, 'malik', (who) =>
    answerSecondLook(who, panelId, applicationId, { outcome: 'refused', answer }),
  )
}
