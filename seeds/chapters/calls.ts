import { openFilesOfCall } from '#app/applications/call-ends.server.ts'
import type { CallContent } from '#app/calls/call-content.ts'
import { findCallById } from '#app/calls/calls.server.ts'
import { closeCall, openCall } from '#app/calls/doors.server.ts'
import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { templateContent } from '#app/calls/templates.ts'
import { at } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { questionnaireOf } from '../answers.ts'
import { CALLS, type CallKey, GRID } from '../calls.ts'
import { FILES } from '../files.ts'
import type { FirmKey } from '../firms.ts'
import { daysAgo, kept, morningOf, play } from '../teller.ts'
import type { Places } from './beginnings.ts'
import { answerCall, checkFile } from './files.ts'
import type { Heard } from './needs.ts'

/** A call as the rest of the story finds it: its cut-off, and its files by the firm that sent each. */
export interface ToldCalls {
  id: string
  cutoff: string
  files: Map<FirmKey, string>
}

/** Some hours past the closing instant. */
const AFTER_CLOSING = 0.2

/** Each call is opened, answered, and closed when its day has come; what its coordinators then check is told as well. */
export async function tellCalls(places: Places, needs: Heard) {
  const told = {} as Record<CallKey, ToldCalls>
  for (const key of Object.keys(CALLS) as CallKey[]) told[key] = await tellCall(key, places, needs)
  return told
}

async function tellCall(key: CallKey, places: Places, needs: Heard): Promise<ToldCalls> {
  const id = await openOne(key, places, needs)
  const ofCall = FILES.filter((file) => file.call === key)
  const files = new Map<FirmKey, string>()
  const call = await findCallById(CLOCK, id)
  for (const file of ofCall) files.set(file.firm, await answerCall(file, { ...call, asks: CALLS[key].asks }, places))
  const { closesAgo } = CALLS[key]
  if (closesAgo > 0) {
    await at(daysAgo(closesAgo - AFTER_CLOSING), async () => {
      await closeCall(CLOCK, id)
      // The story is told in one transaction, before any job runs: what follows a closing is done here.
      await openFilesOfCall(CLOCK, id)
    })
    for (const file of ofCall) await checkFile(file, kept(files, file.firm))
  }
  const [cutoff] = call.cutoffs
  return { id, cutoff: cutoff?.id ?? '', files }
}

async function openOne(key: CallKey, places: Places, { called, themes }: Heard) {
  const { title, purpose, theme, partners, envelopeCents, draftedAgo, publishedAgo, opensAgo, closesAgo, ...told } =
    CALLS[key]
  const dates = { opensAt: morningOf(opensAgo), closesAt: daysAgo(closesAgo) }
  const content = {
    ...('template' in told ? ofTemplate(told.template, dates) : { rules: told.rules, criteria: GRID, ...dates }),
    ...{ title, purpose, envelopeCents, needIds: called[key], themeId: kept(themes, theme) },
    partnerIds: partners.map((partner) => kept(places.partners, partner)),
    questionnaire: questionnaireOf(told.asks),
    organisationId: places.coalition,
  }
  const { id } = await play(draftedAgo, 'claire', (who) => draftCall(who, content))
  await play(publishedAgo, 'claire', (who) => publishCall(who, id))
  await at(morningOf(opensAgo), () => openCall(CLOCK, id))
  return id
}

/** Rules, calendar, criteria, documents and knock-outs as a coordinator finds them; wishes may be left unanswered. */
function ofTemplate(template: 'standard', dates: { opensAt: Date; closesAt: Date }): CallContent {
  return { ...templateContent(template, dates), wishesRequired: false }
}
