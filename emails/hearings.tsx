import { dated } from './dated.tsx'
import { numbered } from './numbered.tsx'
import { plain } from './plain.tsx'
import type { Template } from './template.ts'

/** To those who carry a file: the jury wants to hear them. */
export const hearingCalled: Template<'hearing-called'> = numbered('hearing-called')

/** To those who carry a file and have no slot: some are free. */
export const hearingSlots: Template<'hearing-slots'> = numbered('hearing-slots')

/** To those who carry a file: their hearing will not take place. */
export const hearingCalledOff: Template<'hearing-called-off'> = numbered('hearing-called-off')

/** To a juror: hearings were set, moved or called off. */
export const hearingsChanged: Template<'hearings-changed'> = plain('hearings-changed')

/** To those who carry a file: the day of their hearing; its hour, place and calendar file are on the page. */
export const hearingSet: Template<'hearing-set'> = dated('hearing-set')
