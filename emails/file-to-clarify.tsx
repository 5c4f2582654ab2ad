import { dated } from './dated.tsx'
import type { Template } from './template.ts'

/** To the team of a received file: something is asked, until a day. */
export const fileToClarify: Template<'file-to-clarify'> = dated('file-to-clarify')
