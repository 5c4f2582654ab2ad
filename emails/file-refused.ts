import { plain } from './plain.tsx'
import type { Template } from './template.ts'

/** To whoever gave a file: the virus scanner refused it. */
export const fileRefused: Template<'file-refused'> = plain('file-refused')
