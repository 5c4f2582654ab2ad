/**
 * A membership is someone's place in an organisation. Its life: founded with it, or invited → accepted → (role changed) → parted.
 * Heads bring in and part with people and speak for it, writers speak for it, readers read; it is never without a head.
 */
import { headsToken, orgToken, writesToken } from '#app/platform/viewer.ts'

export const ROLES = ['head', 'writer', 'reader'] as const
export type MembershipRole = (typeof ROLES)[number]

/** Two weeks: someone on holiday still finds the letter good. */
export const DAYS_TO_ACCEPT = 14
/** A company that applied elsewhere does not know us yet: two months. */
export const DAYS_TO_CLAIM = 60

interface Member {
  personId: string
  role: MembershipRole
}

/** What belonging to an organisation opens. */
export function tokensOf({ organisationId, role }: { organisationId: string; role: MembershipRole }) {
  const tokens = [orgToken(organisationId)]
  if (role !== 'reader') tokens.push(writesToken(organisationId))
  if (role === 'head') tokens.push(headsToken(organisationId))
  return tokens
}

/** Why this person cannot leave, or take this role; null when they can. */
export function objectionToChange(members: Member[], personId: string, role: MembershipRole | null) {
  const others = members.filter((member) => member.personId !== personId)
  if (role === 'head' || others.some((member) => member.role === 'head')) return null
  return 'last_head'
}

export interface Invitation {
  endsAt: Date
  acceptedAt: Date | null
  withdrawnAt: Date | null
  declinedAt: Date | null
}

/** Why an invitation can be answered no more; null while it waits. */
export function objectionToAnswering(invitation: Invitation, now: Date) {
  if (invitation.acceptedAt) return 'invitation_accepted'
  if (invitation.declinedAt) return 'invitation_declined'
  if (invitation.withdrawnAt) return 'invitation_withdrawn'
  return invitation.endsAt <= now ? 'invitation_ended' : null
}
