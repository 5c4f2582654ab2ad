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
/** To who follows a call: it is open. */
export const callOpened: Template<'call-opened'> = numbered('call-opened')
/** To who asked about its rules: the coordinators have dealt with it. */
export const questionSettled: Template<'question-settled'> = numbered('question-settled')
/** To who follows or answers it: what someone asked is answered for all. */
export const questionsAnswered: Template<'questions-answered'> = numbered('questions-answered')
