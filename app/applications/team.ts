/**
 * A team is those who were given a right on one file alone, beside what their place in its company gives the others.
 * Its life: begun with its owner; invited → accepted (or declined, withdrawn, ended) → right changed → taken out, or left.
 * Owners invite, change rights and take people out, editors write and send, readers read; a file is never without an owner.
 */
export const TEAM_ROLES = ['owner', 'editor', 'reader'] as const
export type TeamRole = (typeof TEAM_ROLES)[number]

/** More than work on the largest of files; a machine would gather strangers. */
export const MOST_COLLEAGUES = 30

export interface Colleague {
  personId: string
  role: TeamRole
}

/** Why this person cannot be taken out (null) or given this right; null when they can. */
export function objectionToTeamChange(team: Colleague[], personId: string, role: TeamRole | null) {
  const others = team.filter((one) => one.personId !== personId)
  return role === 'owner' || others.some((one) => one.role === 'owner') ? null : 'last_owner'
}

/** Why one more cannot be invited; null when they can. */
export function objectionToInviting(team: Colleague[], waiting: number) {
  return team.length + waiting >= MOST_COLLEAGUES ? 'team_full' : null
}
