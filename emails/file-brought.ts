import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To whoever sent a file on another platform: it was brought in here, and signing in with this address opens it. */
export const fileBrought: Template<'file-brought'> = numbered('file-brought')
