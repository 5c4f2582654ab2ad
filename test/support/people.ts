import { afterAll } from 'vitest'
import { foundOrganisation } from '#app/people/organisations.server.ts'
import { introduceOneself, personByEmail } from '#app/people/people.server.ts'
import { type SeatRole, seat } from '#app/people/seats.server.ts'
import { findViewer } from '#app/people/viewer.server.ts'
import { closeDatabase } from '#app/platform/db.ts'
import { CLOCK, type PersonViewer, type Viewer } from '#app/platform/viewer.ts'

/** The connections are given back before the database of the test file is dropped; a bench gives back its own. */
if (process.env.VITEST) afterAll(closeDatabase)

let people = 0
/** Journeys make people in one house from several processes at once: an address is nobody else's. */
const worker = process.env.TEST_WORKER_INDEX ? `-${process.env.TEST_WORKER_INDEX}` : ''

/** Someone with an account, as the rest of the house sees them. */
export async function aPerson(
  name = 'Inès Fabre',
  seats: { role: SeatRole; object: string }[] = [],
): Promise<PersonViewer> {
  people += 1
  const { id } = await personByEmail(`personne${people}@p${people}${worker}.test.example`)
  await introduceOneself(asPerson(await findViewer(id)), { name })
  for (const { role, object } of seats) await seat(CLOCK, id, role, object)
  return asPerson(await findViewer(id))
}

/** A coalition and someone who coordinates it. */
export async function aCoordinator(name = 'Claire Vasseur', organisationId?: string) {
  const person = await aPerson(name)
  const coalition =
    organisationId ?? (await foundOrganisation(person, { kind: 'coalition', name: `Coalition de ${name}` })).id
  await seat(CLOCK, person.id, 'coordinator', coalition)
  return { viewer: asPerson(await findViewer(person.id)), organisationId: coalition }
}

/** The same person with the seats and organisations they hold by now. */
export async function seenAgain(viewer: PersonViewer) {
  return asPerson(await findViewer(viewer.id))
}

function asPerson(viewer: Viewer): PersonViewer {
  if (viewer.kind !== 'person') throw new Error('this viewer is no person')
  return viewer
}
