import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To the team of a file that is not admissible: its reasons can be read. */
export const fileTurnedDown: Template<'file-turned-down'> = numbered('file-turned-down')
