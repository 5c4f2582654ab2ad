/**
 * A conflict is what binds a juror to those who carry a file, found by comparing what the house knows of both.
 * It becomes a bar: the file is closed to the juror everywhere until a coordinator lifts it with a reason.
 */
import { type Bond, firstDayThatCounts, stillBinds } from '#app/people/bond.ts'
import { type DeclaredLink, isPostDuring, stillCounts } from './interest.ts'

/** What data may show, the strongest first; the first found is the one told. */
export const FOUND = [
  'works_on_the_file',
  'same_organisation',
  'former_organisation',
  'declared_link',
  'shareholder',
  'declared_competitor',
  'funder',
  'shared_pilot',
  'same_domain',
  'signed_same_need',
] as const
export type Found = (typeof FOUND)[number]
/** Why a file is barred: found, told by the juror themselves, or set by a coordinator. */
export const BAR_REASONS = [...FOUND, 'declared', 'set'] as const
export type BarReason = (typeof BAR_REASONS)[number]

/** Addresses that anybody may have: sharing one says nothing. */
const EVERYBODYS = [
  ...['gmail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'live.fr', 'yahoo.fr', 'yahoo.com'],
  ...[
    'orange.fr',
    'wanadoo.fr',
    'free.fr',
    'sfr.fr',
    'laposte.net',
    'bbox.fr',
    'icloud.com',
    'protonmail.com',
    'proton.me',
  ],
]
/** A domain that people of this many organisations use belongs to none of them. */
const SHARED_BY = 3

export interface JurorSide {
  personId: string
  domain: string
  /** Those they belong to, answer for or pay for. */
  organisationIds: string[]
  former: { organisationId: string; leftAt: Date }[]
  links: DeclaredLink[]
  /** Competitors declared by the partners of the call that the juror belongs to. */
  rivalIds: string[]
  signedIds: string[]
}

export interface FileSide {
  organisationId: string
  /** Who is of the organisation or works on the file. */
  personIds: string[]
  teamIds: string[]
  domains: string[]
  signedIds: string[]
  /** What ties the organisation to others. */
  bonds: Bond[]
}

/** What binds this juror to this file; empty when nothing is known. `sharedDomains`: those that many organisations use. */
export function conflictsOf(
  juror: JurorSide,
  file: FileSide,
  shared: Set<string>,
  now: Date,
  since = firstDayThatCounts(now),
): Found[] {
  const isTheirs = (organisationId: string | null) => organisationId === file.organisationId
  const holds: Record<Found, boolean> = {
    works_on_the_file: file.teamIds.includes(juror.personId),
    same_organisation: juror.organisationIds.some(isTheirs),
    former_organisation: juror.former.some((one) => isTheirs(one.organisationId) && one.leftAt >= since),
    declared_link: juror.links.some((link) => isTheirs(link.organisationId) && stillCounts(link.endedYear, now)),
    declared_competitor: juror.rivalIds.some(isTheirs),
    ...boundBy(juror, file, now, since),
    same_domain: juror.domain !== '' && !shared.has(juror.domain) && file.domains.includes(juror.domain),
    signed_same_need: juror.signedIds.some((id) => file.signedIds.includes(id)),
  }
  return FOUND.filter((reason) => holds[reason])
}

/**
 * Bonds bind the people of both sides: whoever is there now, and whoever left within five years and was still there once the
 * bond had begun. A post that a juror declared says where they are as well as a membership does.
 */
function boundBy(juror: JurorSide, file: FileSide, now: Date, since: Date) {
  const isOf = (otherId: string, begun: Date) =>
    juror.organisationIds.includes(otherId) ||
    juror.former.some((one) => one.organisationId === otherId && one.leftAt >= since && one.leftAt >= begun) ||
    juror.links.some((link) => link.organisationId === otherId && isPostDuring(link, begun, now))
  const kinds = file.bonds
    .filter((bond) => stillBinds(bond, since))
    .filter((bond) => isOf(bond.toId === file.organisationId ? bond.fromId : bond.toId, bond.since))
    .map((bond) => bond.kind)
  return {
    shareholder: kinds.includes('shares'),
    funder: kinds.includes('funded'),
    shared_pilot: kinds.includes('hosted'),
  }
}

/** The domains that say nothing of an organisation: everybody's, and those that people of many organisations use. */
export function sharedDomains(known: { domain: string; organisationId: string }[]) {
  const users = new Map<string, Set<string>>()
  for (const { domain, organisationId } of known)
    users.set(domain, (users.get(domain) ?? new Set()).add(organisationId))
  const common = [...users].filter(([, organisations]) => organisations.size >= SHARED_BY).map(([domain]) => domain)
  return new Set([...EVERYBODYS, ...common])
}

/** Why a coordinator may not set this bar; null when they may. Scores handed in are no shelter: the bar sets them aside. */
export function objectionToBarring(panel: { stage: string }) {
  return panel.stage === 'decided' ? 'already_decided' : null
}

/** What a command answers when this keeps a juror from a file. */
export function refusalFor(reason: BarReason) {
  const ofTheirs = reason === 'works_on_the_file' || reason === 'same_organisation'
  return ofTheirs ? 'juror_of_the_applicant' : 'juror_is_barred'
}

/** A sentence or two: why a coordinator closes a file to someone, or opens it again. */
export const SHORTEST_WHY = 10
export const LONGEST_WHY = 500
