import { plain } from './plain.tsx'
import type { Template } from './template.ts'

/** To a juror: one more file to read. */
export const reviewAssigned: Template<'review-assigned'> = plain('review-assigned')
