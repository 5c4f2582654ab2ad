import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To who followed a need: its author has withdrawn it. */
export const needWithdrawn: Template<'need-withdrawn'> = numbered('need-withdrawn')
