import { readTable } from '#app/needs/import.form.ts'
import { bringTable } from '#app/needs/imports.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'

export const HEAD = 'Référence;Titre;Récit;Qui parle;Qui en souffre;Où'

/** One line of a survey, different from every other. */
export function aLine(place: number, changes: Partial<Record<'title' | 'story' | 'setting', string>> = {}) {
  const {
    title = `Le brancard ${place} attend trop`,
    story = `On attend le brancard ${place} deux heures dans le couloir.`,
  } = changes
  return `R${place};${title};${story};Un patient;patients, soignants;${changes.setting ?? 'Hôpital'}`
}

/** A table as a coordinator pastes it. */
export async function aTable(coordinator: Viewer, lines: string[], corrects?: string) {
  const read = readTable([HEAD, ...lines].join('\r\n'))
  if (!('table' in read)) throw new Error(read.objection)
  return bringTable(coordinator, read.table, 'enquete.csv', corrects)
}
