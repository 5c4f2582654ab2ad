import { z } from 'zod'
import { MemberInvitationForm } from '#app/people/membership.form.ts'
import { TEAM_ROLES } from './team.ts'

const role = z.enum(TEAM_ROLES, { error: 'role_missing' })

export const ColleagueForm = z.object({ email: MemberInvitationForm.shape.email, role })
export type NewColleague = z.infer<typeof ColleagueForm>

export const TeamRoleForm = z.object({ role })
