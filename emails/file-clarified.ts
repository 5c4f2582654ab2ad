import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To the coordinator who asked: a round of clarification is over, answered or not. */
export const fileClarified: Template<'file-clarified'> = numbered('file-clarified')
