/**
 * Two files are related when one company, one solution or one person stands behind both. It proves nothing: it is told to the
 * coordinators who receive them, with the reason, and never to those who sent them.
 */
interface Side {
  organisationId: string
  solutionId: string
  /** Ids of those who work on it or belong to its company. */
  people: string[]
  /** Addresses of those it names. */
  sponsors: { email: string; name: string }[]
}

export type Tie =
  | { by: 'company' | 'siren' | 'solution' }
  | { by: 'person'; personId: string }
  | { by: 'sponsor'; name: string }

/** Why the other file is related to this one; `alike` are the companies that share this one's SIREN. Empty when it is not. */
export function tiesBetween(one: Side, other: Side, alike: string[]): Tie[] {
  const ties: Tie[] = []
  if (one.organisationId === other.organisationId) ties.push({ by: 'company' })
  else if (alike.includes(other.organisationId)) ties.push({ by: 'siren' })
  if (one.solutionId === other.solutionId) ties.push({ by: 'solution' })
  // Of one company, its people go without saying.
  if (one.organisationId !== other.organisationId) {
    const shared = new Set(other.people.filter((id) => one.people.includes(id)))
    for (const personId of shared) ties.push({ by: 'person', personId })
  }
  const named = new Map(one.sponsors.map(({ email, name }) => [email, name]))
  const shared = new Set(other.sponsors.flatMap(({ email }) => named.get(email) ?? []))
  for (const name of shared) ties.push({ by: 'sponsor', name })
  return ties
}
