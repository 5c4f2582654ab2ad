import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To who follows a need, or whose own was merged into it: it has moved. */
export const needStep: Template<'need-step'> = numbered('need-step')
