import { dated } from './dated.tsx'
import type { Template } from './template.ts'

/** To the team of an express file: the day for which it promised a document comes near. */
export const promiseDue: Template<'promise-due'> = dated('promise-due')
