import { putCallAway } from '#app/funding/archiving.server.ts'
import type { CallKey } from './calls.ts'
import { type Places, tellBeginnings } from './chapters/beginnings.ts'
import { type ToldCalls, tellCalls } from './chapters/calls.ts'
import { tellCampaigns } from './chapters/campaigns.ts'
import { tellMeeting, tellNextMeeting } from './chapters/committee.ts'
import { tellCorrection, tellHearings, tellStatements } from './chapters/hearings.ts'
import { tellExpertise, tellJury } from './chapters/jury.ts'
import { tellMoney } from './chapters/money.ts'
import { type Heard, tellNeeds } from './chapters/needs.ts'
import { tellPassports } from './chapters/passports.ts'
import { tellResults, tellSecondLook } from './chapters/results.ts'
import { tellRounds } from './chapters/rounds.ts'
import { tellTrials } from './chapters/trials.ts'
import { tellMerges, tellSupports } from './chapters/voices.ts'
import { JURIES } from './juries.ts'
import { beginTelling, play } from './teller.ts'

/** The coalition's year, told in its order through the rooms' own commands. */
export async function tellStory() {
  beginTelling()
  const places = await tellBeginnings()
  const campaigns = await tellCampaigns(places)
  const needs = await tellNeeds(places, campaigns)
  await tellMerges(needs)
  await tellSupports(needs)
  await tellRounds(needs)
  await tellPassports(places)
  const calls = await tellCalls(places, needs)
  await tellDecidedJuries(needs, calls)
  const awards = await tellMoney(places, calls)
  await tellTrials(places, awards, calls.home)
  await tellJuriesAtWork(places, calls)
  await play(300, 'malik', (who) => putCallAway(who, calls.medicines.id))
}

/** Two juries decide, one of them after its committee met. */
async function tellDecidedJuries({ themes }: Heard, calls: Record<CallKey, ToldCalls>) {
  await tellExpertise(themes)
  const medicines = await tellJury(JURIES.medicines, calls.medicines)
  await tellResults('medicines', medicines, calls.medicines)
  const home = await tellJury(JURIES.home, calls.home)
  await tellMeeting(home, calls.home)
  await tellResults('home', home, calls.home)
  await tellSecondLook(home, calls.home)
}

/** One committee is about to meet, another jury reads: told after the trials, which bind places of care to those they tried. */
async function tellJuriesAtWork(places: Places, calls: Record<CallKey, ToldCalls>) {
  const time = await tellJury(JURIES.time, calls.time)
  await tellStatements(time, calls.time, places)
  await tellCorrection(calls.time)
  await tellHearings(time, calls.time)
  await tellNextMeeting(time)
  await tellJury(JURIES.clear, calls.clear)
}
