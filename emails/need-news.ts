import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To a signed-in author: the need has moved. */
export const needNews: Template<'need-news'> = numbered('need-news')
