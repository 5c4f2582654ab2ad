import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To a company: the decision, its reasons and its scores can be read. */
export const decisionReady: Template<'decision-ready'> = numbered('decision-ready')
