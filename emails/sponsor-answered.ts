import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To the team of a file: someone it names corrects or refuses what it says of them. */
export const sponsorAnswered: Template<'sponsor-answered'> = numbered('sponsor-answered')
