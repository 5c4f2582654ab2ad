import { postNeed, receiptCodeFor } from '#app/needs/posting.server.ts'
import { qualifyNeed } from '#app/needs/qualifications.server.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR, type Viewer } from '#app/platform/viewer.ts'

export const STORY = 'Je rentre de l’hôpital et personne ne me rappelle pour savoir si la douleur est supportable.'

/** A need as a patient posts it: no account, a summary only, the place kept quiet. */
export async function aNeed(changes: Partial<Parameters<typeof postNeed>[1]> = {}, author: Viewer = VISITOR) {
  const code = receiptCodeFor(newId())
  const told = {
    title: 'Personne ne me rappelle après ma sortie',
    story: STORY,
    sufferers: ['patients' as const],
    setting: 'between' as const,
    facilityName: 'Hôpital de Valmorin',
    authorKind: 'patient' as const,
    publish: 'summary' as const,
    placePublic: false,
    ...changes,
  }
  const need = await postNeed(author, told, { code })
  return { ...need, code }
}

/** The same need once a coordinator has read it. */
export async function aHeardNeed(
  coordinator: Viewer,
  changes: Parameters<typeof aNeed>[0] = {},
  author: Viewer = VISITOR,
) {
  const need = await aNeed(changes, author)
  await qualifyNeed(coordinator, need.id, {
    titleFr: 'Un appel de suivi après la sortie',
    summaryFr: 'Des patients opérés demandent à être rappelés après leur retour à la maison.',
    newTheme: 'Retour à la maison',
  })
  return need
}
