import { plain } from './plain.tsx'
import type { Template } from './template.ts'

/** To a coordinator: a colleague hands them something to follow. */
export const needsHandedOver: Template<'needs-handed-over'> = plain('needs-handed-over')
