import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Live } from '#app/ui/live.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findBoard } from '../board.server.ts'
import { Announced, Ballot, BoardNow, Doors, Next } from '../parts/board.tsx'
import meeting from '../parts/meeting.css?url'
import { MeetingStatus } from '../parts/meeting-step.tsx'
import { words } from '../words.meeting.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meeting }]

export const handle = { reloads: 30 }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { board: await findBoard(viewer, idFrom(params, 'panelId')), now: now().toISOString() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.board.title, 'noindex')

export default function BoardPage() {
  const { board, now } = useLoaderData<typeof loader>()
  const { board: t, lead, room } = useWords(words)
  const language = useLanguage()
  const { panelId, jurors, items } = board
  const here = jurors.filter((juror) => juror.isHere).length
  const isOver = board.stage === 'closed'
  const done = items.filter((item) => item.stage === 'done').length
  return (
    <>
      <PageHead
        kicker={inLanguage(language, board.call.title)}
        title={t.title}
        status={<MeetingStatus stage={board.stage} />}
      />
      <Announced board={board} />
      <div className="board">
        <div>
          <BoardNow board={board} now={now} />
          <Ballot board={board} />
        </div>
        <div>
          <Doors board={board} />
          <Next board={board} />
          <p>
            {!isOver && (
              <>
                {t.presences(here, jurors.length)}
                <br />
              </>
            )}
            {t.chair(board.chairName)}
            {board.current?.isSeen !== false && (
              <>
                <br />
                {t.done(done, items.length)}
              </>
            )}
          </p>
        </div>
      </div>
      {!isOver && <Live events={`/juries/${panelId}/board/events`} stamp={board.stamp} />}
      <p className="actions">
        {board.mayDrive && <Link to={`/juries/${panelId}/lead`}>{lead.link}</Link>}
        {board.own && <Link to={`/juries/${panelId}/room`}>{room.link}</Link>}
      </p>
    </>
  )
}
