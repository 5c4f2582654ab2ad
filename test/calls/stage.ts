import { openCall } from '#app/calls/doors.server.ts'
import { draftCall, type NewCall, publishCall } from '#app/calls/drafts.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { CLOCK } from '#app/platform/viewer.ts'
import { aHeardNeed } from '#test/support/needs.ts'
import { aCoordinator } from '#test/support/people.ts'
import { aQuestionnaire } from '#test/support/questionnaires.ts'

export const HOUR = 3_600_000
export const hoursFrom = (instant: Date, hours: number) => new Date(instant.getTime() + hours * HOUR)

const criterion = (fr: string, weight: number, threshold: number) => {
  return { name: { fr }, help: { fr: '' }, weight, threshold }
}

type Content = Omit<NewCall, 'organisationId'>

/** A call that lacks nothing: three criteria, one question of 200 characters, open for a day from an hour hence. */
export function callContent(changes: Partial<Content> = {}): Content {
  return {
    title: { fr: 'Rappeler les patients après leur sortie', en: 'Calling patients back after they leave' },
    purpose: { fr: 'Que chaque patient opéré soit rappelé le lendemain.' },
    rules: { fr: 'Une page de règles, connues de tous avant l’ouverture.' },
    envelopeCents: 20_000_000,
    opensAt: hoursFrom(now(), 1),
    closesAt: hoursFrom(now(), 25),
    needIds: [],
    partnerIds: [],
    criteria: [criterion('Réponse au besoin', 50, 3), criterion('Faisabilité', 30, 3), criterion('Équipe', 20, 0)],
    questionnaire: aQuestionnaire(),
    ...changes,
  }
}

/** A coordinator with a call of theirs still in writing, built on one need. */
export async function aDraftCall(changes: Partial<Content> = {}) {
  const { viewer, organisationId } = await aCoordinator()
  const need = await aHeardNeed(viewer)
  const content = callContent({ needIds: [need.id], ...changes })
  const { id, slug } = await draftCall(viewer, { organisationId, ...content })
  return { id, slug, viewer, organisationId, needId: need.id, content }
}
export type StagedCall = Awaited<ReturnType<typeof aDraftCall>>

/** The same, its rules public. */
export async function aPublishedCall(changes: Partial<Content> = {}) {
  const call = await aDraftCall(changes)
  await publishCall(call.viewer, call.id)
  return call
}

/** A call open since an hour ago, for a day unless told otherwise. */
export async function anOpenCall(changes: Partial<Content> = {}) {
  const opensAt = hoursFrom(now(), -1)
  const call = await at(hoursFrom(opensAt, -1), () => aPublishedCall({ opensAt, ...changes }))
  await at(opensAt, () => openCall(CLOCK, call.id))
  return call
}
