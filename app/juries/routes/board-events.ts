import type { LoaderFunctionArgs } from '@remix-run/node'
import { findViewer, signedIn } from '#app/people/viewer.server.ts'
import { liveReply } from '#app/platform/live.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { personStillThere } from '#app/platform/session.ts'
import { findBoard } from '../board.server.ts'

/** What changes a board: the meeting itself, and bars set or lifted meanwhile. */
const concerns = (what: string) => what.startsWith('sitting.') || what === 'juror.barred' || what === 'bar.lifted'

/** Told to each viewer of the board when it has changed for them; over when their session or their seat is. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const panelId = idFrom(params, 'panelId')
  const viewer = await signedIn(request)
  await findBoard(viewer, panelId)
  const seen = (new URL(request.url).searchParams.get('seen') ?? '').slice(0, 16)
  return liveReply({ request, who: viewer.id, seen, concerns, look, whenGone: context.whenGone })

  async function look() {
    const personId = await personStillThere(request)
    return personId === viewer.id ? (await findBoard(await findViewer(personId), panelId)).stamp : null
  }
}
