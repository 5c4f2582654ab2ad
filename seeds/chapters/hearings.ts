import { findCallById } from '#app/calls/calls.server.ts'
import { correctReview } from '#app/juries/corrections.server.ts'
import { offerSlots, setHearingRules } from '#app/juries/hearing-rules.server.ts'
import { findSheet, saveSheet, submitSheet } from '#app/juries/hearing-sheets.server.ts'
import { callToHearing } from '#app/juries/hearings.server.ts'
import { chooseSlot, findHearingToSet, listHearingsSeen } from '#app/juries/own-hearings.server.ts'
import { giveStatement, listOwnStatements } from '#app/juries/own-statements.server.ts'
import { listOwnReviews } from '#app/juries/reviews.server.ts'
import { askNamedPlaces, askPlace } from '#app/juries/statements.server.ts'
import { CLOCK, type PersonViewer } from '#app/platform/viewer.ts'
import { ALSO_ASKED, ASKED_AGO, CORRECTION, HEARINGS, SHEETS_OF_HEARING, STATEMENTS } from '../committees.ts'
import { JURIES } from '../juries.ts'
import { daysAgo, kept, morningOf, play, playFirm, workingDay } from '../teller.ts'
import type { Places } from './beginnings.ts'
import type { ToldCalls } from './calls.ts'
import { scoresOf } from './jury.ts'

const MINUTE = 60_000
/** Slots are offered for a morning. */
const MORNING = 120 * MINUTE

/** Places named in files, and one more, are asked what they could host; three answer. */
export async function tellStatements(panelId: string, call: ToldCalls, { facilities }: Places) {
  const { firm, facility, brief } = ALSO_ASKED
  const also = { applicationId: kept(call.files, firm), facilityId: kept(facilities, facility), brief }
  await play(ASKED_AGO, 'claire', async (who) => {
    await askNamedPlaces(who, panelId)
    await askPlace(who, panelId, also)
  })
  for (const { firm, by, daysAgo: days, dates, said } of STATEMENTS) {
    const [fromOn, toOn] = dates ? [daysAgo(-dates[0]), daysAgo(-dates[1])] : [null, null]
    await play(days, by, async (who) => {
      const asked = (await listOwnStatements(who)).find((one) => one.applicationId === kept(call.files, firm))
      await giveStatement(who, asked?.id ?? '', { ...said, fromOn, toOn, tie: said.tie ?? null, revision: 0 })
    })
  }
}

/** A juror sets right a review they had sealed. */
export async function tellCorrection(call: ToldCalls) {
  const { juror, firm, daysAgo: days, row, mark, reason } = CORRECTION
  const read = JURIES.time.readings.find((one) => one.juror === juror && one.firm === firm)
  const { criteria } = await findCallById(CLOCK, call.id)
  const marks = (read?.marks ?? []).map((before, place) => (place === row ? mark : before))
  const scores = scoresOf(
    marks,
    criteria.map(({ id }) => id),
  )
  await play(days, juror, async (who) => {
    const own = (await listOwnReviews(who)).find(({ applicant }) => applicant?.id === kept(call.files, firm))
    await correctReview(who, own?.id ?? '', { scores, comment: '', confidence: read?.confidence ?? null, reason })
  })
}

/** Two files are heard: one hearing is over and was scored, the other is still to come. */
export async function tellHearings(panelId: string, call: ToldCalls) {
  const { ruledAgo, calledAgo, rules, criteria, place, days, heard } = HEARINGS
  await play(ruledAgo, 'claire', (who) => setHearingRules(who, panelId, { ...rules, criteria: [...criteria] }))
  const mornings = days.map((day) => morningOf(workingDay(day)))
  for (const startsAt of mornings) {
    const endsAt = new Date(startsAt.getTime() + MORNING)
    await play(calledAgo, 'claire', (who) => offerSlots(who, panelId, { startsAt, endsAt, place }))
  }
  const ids = heard.map((firm) => kept(call.files, firm))
  await play(calledAgo, 'claire', (who) => callToHearing(who, panelId, ids))
  for (const [turn, firm] of heard.entries()) {
    await playFirm(calledAgo - 1, firm, async (who) => {
      const hearingId = await hearingOf(who, kept(call.files, firm))
      const { free } = await findHearingToSet(who, hearingId)
      const slot = free.find(({ startsAt }) => startsAt.getTime() === mornings[turn]?.getTime())
      await chooseSlot(who, hearingId, slot?.id ?? '')
    })
  }
  await scoreFirst(call)
}

/** In the evening of the day it was held. */
async function scoreFirst(call: ToldCalls) {
  const [firm] = HEARINGS.heard
  for (const { juror, comment, marks } of SHEETS_OF_HEARING) {
    await play(workingDay(HEARINGS.days[0]), juror, async (who) => {
      const hearingId = await hearingOf(who, kept(call.files, firm))
      const { round } = await findSheet(who, hearingId)
      const scores = scoresOf(
        marks,
        round.criteria.map(({ id }) => id),
      )
      await saveSheet(who, hearingId, { scores, comment })
      await submitSheet(who, hearingId)
    })
  }
}

async function hearingOf(who: PersonViewer, applicationId: string) {
  const seen = await listHearingsSeen(who)
  return seen.find(({ hearing }) => hearing.applicationId === applicationId)?.hearing.id ?? ''
}
