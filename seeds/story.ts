import { putCallAway } from '#app/funding/archiving.server.ts'
import { tellBeginnings } from './chapters/beginnings.ts'
import { tellCalls } from './chapters/calls.ts'
import { tellCampaigns } from './chapters/campaigns.ts'
import { tellJuries } from './chapters/jury.ts'
import { tellMoney } from './chapters/money.ts'
import { tellNeeds } from './chapters/needs.ts'
import { tellPassports } from './chapters/passports.ts'
import { tellRounds } from './chapters/rounds.ts'
import { tellTrials } from './chapters/trials.ts'
import { tellMerges, tellSupports } from './chapters/voices.ts'
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
  await tellJuries(calls)
  const awards = await tellMoney(places, calls)
  await tellTrials(places, awards)
  await play(300, 'malik', (who) => putCallAway(who, calls.medicines.id))
}
