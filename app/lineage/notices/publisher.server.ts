import { listOrganisationsOfKind } from '#app/people/organisations.server.ts'
import { env } from '#app/platform/env.ts'
import type { Publisher } from './words.fr.ts'

/** Who answers for this installation: its first coalition, and the address its letters come from. */
export async function findPublisher(): Promise<Publisher> {
  const [coalition] = await listOrganisationsOfKind('coalition')
  const { mailFrom, demo } = env()
  const contact = mailFrom.match(/<([^>]+)>/)?.[1] ?? mailFrom
  return { name: coalition?.name ?? null, contact, demo }
}
