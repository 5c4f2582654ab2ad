import { numbered } from './numbered.tsx'
import type { Template } from './template.ts'

/** To a partner: the transfer has arrived. */
export const pledgeReceived: Template<'pledge-received'> = numbered('pledge-received')
