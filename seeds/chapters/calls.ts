import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import { beginApplication, saveApplication } from '#app/applications/drafts.server.ts'
import { submitApplication } from '#app/applications/submissions.server.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { questionsOf } from '#app/calls/questionnaire.ts'
import { usualQuestionnaire } from '#app/calls/usual-questionnaire.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { CALLS, type CallKey, GRID } from '../calls.ts'
import type { PartnerKey } from '../cast.ts'
import { FILES, type ToldFile } from '../files.ts'
import { FIRMS, type FirmKey } from '../firms.ts'
import { daysAgo, kept, morningOf, play } from '../teller.ts'
import type { Places } from './beginnings.ts'
import type { Heard } from './needs.ts'

/** The calls, and the files sent to the decided one, by the firm that sent each. */
export interface Files {
  calls: Record<CallKey, string>
  cutoff: string
  sent: Map<FirmKey, string>
}

const PARTNERS_OF: Record<CallKey, PartnerKey[]> = {
  home: ['mutuelle', 'aurive', 'valmedis'],
  night: ['mutuelle', 'vernay'],
}
/** Some hours past the closing instant. */
const AFTER_CLOSING = 0.2

export async function tellCalls(places: Places, needs: Heard): Promise<Files> {
  const home = await openOne('home', places, needs)
  const sent = new Map<FirmKey, string>()
  for (const file of FILES.filter((one) => one.call === 'home')) sent.set(file.firm, await answer(file, home, places))
  await at(daysAgo(CALLS.home.closesAgo - AFTER_CLOSING), async () => {
    await closeCall(CLOCK, home)
    // The story is told in one transaction, before any job runs: what follows a closing is done here.
    await openFilesOfCall(CLOCK, home)
  })
  const [cutoff] = (await findCallById(CLOCK, home)).cutoffs
  const night = await openOne('night', places, needs)
  for (const file of FILES.filter((one) => one.call === 'night')) await answer(file, night, places)
  return { calls: { home, night }, cutoff: cutoff?.id ?? '', sent }
}

async function openOne(key: CallKey, places: Places, { called, themes }: Heard) {
  const { title, purpose, rules, theme, envelopeCents, draftedAgo, publishedAgo, opensAgo, closesAgo } = CALLS[key]
  const content = {
    ...{ title, purpose, rules, envelopeCents, needIds: called[key] },
    themeId: kept(themes, theme),
    opensAt: morningOf(opensAgo),
    closesAt: daysAgo(closesAgo),
    partnerIds: PARTNERS_OF[key].map((partner) => kept(places.partners, partner)),
    criteria: GRID,
    questionnaire: usualQuestionnaire(),
    organisationId: places.coalition,
  }
  const { id } = await play(draftedAgo, 'claire', (who) => draftCall(who, content))
  await play(publishedAgo, 'claire', (who) => publishCall(who, id))
  await at(morningOf(opensAgo), () => openCall(CLOCK, id))
  return id
}

/** A file is begun four days before it is sent; one that is not sent is left as a draft. */
async function answer({ firm, title, askedCents, sentAgo, answers }: ToldFile, callId: string, places: Places) {
  const { organisationId, solutionId } = kept(places.firms, firm)
  const by = FIRMS.find((one) => one.key === firm)?.by ?? 'louise'
  const begunAgo = (sentAgo ?? 0.5) + 4
  const { id } = await play(begunAgo, by, (who) => beginApplication(who, { callId, organisationId, solutionId }))
  const { questionnaire } = await findCallById(CLOCK, callId)
  const written = Object.fromEntries(
    questionsOf(questionnaire).map((question, place) => [question.id, answers[place] ?? '']),
  )
  const file = { title, askedCents, answers: written }
  await play(begunAgo - 1, by, (who) => saveApplication(who, id, file))
  if (sentAgo !== null) await play(sentAgo, by, (who) => submitApplication(who, id))
  return id
}
