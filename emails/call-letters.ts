import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To everyone who answers a call or follows a need of it: a rule has changed. */
export const callAmended: Template<'call-amended'> = numbered('call-amended')
/** To the same: a closing was moved later. */
export const callExtended: Template<'call-extended'> = numbered('call-extended')
/** To the same: it is given up. */
export const callCancelled: Template<'call-cancelled'> = numbered('call-cancelled')
/** To the people of one organisation: a door is left open for them, or shut again. */
export const lateDoor: Template<'late-door'> = numbered('late-door')
/** To who was stopped by the conditions of a call: a coordinator lets them through. */
export const letThrough: Template<'let-through'> = numbered('let-through')
