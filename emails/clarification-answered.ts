import { plain } from './plain.tsx'
import type { Template } from './template.ts'

/** To the coordinator who asked: the author has answered. */
export const clarificationAnswered: Template<'clarification-answered'> = plain('clarification-answered')
