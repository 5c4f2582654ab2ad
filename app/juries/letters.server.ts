import { findAddressee } from '#app/people/people.server.ts'
import { personOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { inTransaction } from '#app/platform/db.ts'
import { env } from '#app/platform/env.ts'
import { record } from '#app/platform/events.server.ts'
import { found, refuse } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { renderLetter } from '#emails/letters.ts'
import { objectionToAnnouncing } from './announcement.ts'
import { findResults } from './announcements.server.ts'
import { outcomeOf } from './outcomes.server.ts'
import { holdPanel } from './panels.server.ts'

/**
 * One letter before it leaves, and after: the mail as its addressee will have it, in their language, and the page to which it leads.
 * 404 for a file of another jury; else refused as the list of letters is.
 */
export async function findLetter(viewer: Viewer, panelId: string, applicationId: string) {
  const { panel, letters } = await findResults(viewer, panelId)
  const place = letters.findIndex(({ id }) => id === applicationId)
  const letter = found(letters[place])
  const { ownerId, decision, ...shown } = letter
  const addressee = ownerId ? await findAddressee(ownerId) : null
  const link = `${env().appUrl}/applications/${applicationId}`
  const props = { name: addressee?.name ?? '', number: letter.number, link }
  const mail = addressee && (await renderLetter({ name: 'decision-ready', props }, addressee.language))
  return {
    panel,
    letter: shown,
    mail: mail && letter.leaves ? { subject: mail.subject, text: mail.text } : null,
    outcome: await outcomeOf(decision, panel, panel.call.criteria),
    previous: letters[place - 1]?.id ?? null,
    next: letters[place + 1]?.id ?? null,
  }
}

/** Add a line for one applicant, or take it away by leaving it empty; 409 once announced. */
export async function writeLine(viewer: Viewer, panelId: string, applicationId: string, text: string) {
  const { letters } = await findResults(viewer, panelId)
  found(letters.find(({ id }) => id === applicationId))
  return inTransaction(async (tx) => {
    const objection = objectionToAnnouncing(await holdPanel(tx, panelId))
    if (objection) refuse(409, objection)
    const told = { text, writtenBy: personOf(viewer).id, writtenAt: now() }
    const where = { applicationId }
    if (text === '') await tx.personalLine.deleteMany({ where })
    else await tx.personalLine.upsert({ where, create: { applicationId, panelId, ...told }, update: told })
    await record(tx, viewer, 'letter.line_written', applicationId)
    return { id: applicationId }
  })
}
