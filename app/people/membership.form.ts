import { z } from 'zod'
import { ROLES } from './membership.ts'
import { tidyEmail } from './person.ts'

const role = z.enum(ROLES, { error: 'role_missing' })

export const MemberInvitationForm = z.object({
  email: z
    .string({ error: 'address_missing' })
    .max(254, 'address_malformed')
    .transform(tidyEmail)
    .pipe(z.email('address_malformed')),
  role,
})
export type NewInvitation = z.infer<typeof MemberInvitationForm>

export const RoleForm = z.object({ role })

/** Nothing to fill in but the choice itself, so that an empty form decides nothing. */
export const DecisionForm = z.object({ sure: z.literal('yes') })
