import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To whoever signs the minutes of a committee: they are drawn. Not a word of its files. */
export const minutesToSign: Template<'minutes-to-sign'> = numbered('minutes-to-sign')
