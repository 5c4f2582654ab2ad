import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To the team of a file on the reserve list: a place was given back, and it is theirs. */
export const reserveCalled: Template<'reserve-called'> = numbered('reserve-called')
/** To coordinators: a refused applicant asks for a second look. */
export const secondLookAsked: Template<'second-look-asked'> = numbered('second-look-asked')
/** To that applicant: it is answered. */
export const secondLookAnswered: Template<'second-look-answered'> = numbered('second-look-answered')
/** To a juror: the results of the call they read for are told. */
export const resultsAnnounced: Template<'results-announced'> = numbered('results-announced')
