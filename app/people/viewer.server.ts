import { redirect } from '@remix-run/node'
import { oncePerRequest } from '#app/platform/asking.ts'
import { db } from '#app/platform/db.ts'
import { refuse } from '#app/platform/refusal.ts'
import { personIdOf } from '#app/platform/session.ts'
import { type PersonViewer, personToken, seatToken, VISITOR, type Viewer } from '#app/platform/viewer.ts'
import { tokensOf } from './membership.ts'

/** Who is asking, found once per request. */
export function viewerOf(request: Request): Promise<Viewer> {
  return oncePerRequest('viewer', async () => {
    const id = await personIdOf(request)
    return id ? findViewer(id) : VISITOR
  })
}

/** A person as the rest of the house sees them: their id, their name and the tokens of their seats and organisations. */
export async function findViewer(personId: string): Promise<Viewer> {
  const person = await db().person.findUnique({
    where: { id: personId, erasedAt: null },
    include: { memberships: true, seats: { where: { leftAt: null } } },
  })
  if (!person) return VISITOR
  const seats = person.seats.flatMap((seat) => [seatToken(seat.role, seat.object), seatToken(seat.role)])
  const orgs = person.memberships.flatMap(tokensOf)
  const tokens = ['public', personToken(person.id), ...new Set([...seats, ...orgs])]
  return { kind: 'person', id: person.id, name: person.name, email: person.email, tokens }
}

/** The person signed in, for pages that need one: a visitor is sent to sign in and comes back. */
export async function signedIn(request: Request): Promise<PersonViewer> {
  const viewer = await viewerOf(request)
  if (viewer.kind === 'person') return viewer
  if (request.method !== 'GET') return refuse(401, 'signed_out_meanwhile')
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?back=${encodeURIComponent(pathname.replace(/\.data$/, '') + search)}`)
}

/** The person behind a command; a visitor or a receipt holder is refused. */
export function personOf(viewer: Viewer): PersonViewer {
  return viewer.kind === 'person' ? viewer : refuse(401, 'sign_in_needed')
}
