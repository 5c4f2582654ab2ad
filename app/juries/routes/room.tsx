import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Live } from '#app/ui/live.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findBoard } from '../board.server.ts'
import { Announced, BoardNow, Doors, Next } from '../parts/board.tsx'
import meeting from '../parts/meeting.css?url'
import { MeetingStatus } from '../parts/meeting-step.tsx'
import { OwnPresence, RoomFile, ToDeclare } from '../parts/room-file.tsx'
import { words } from '../words.meeting.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meeting }]

export const handle = { reloads: 30 }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const board = await findBoard(viewer, idFrom(params, 'panelId'))
  return { board, now: now().toISOString(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.room.title, 'noindex')

export default function Room() {
  const { board, now, formKey } = useLoaderData<typeof loader>()
  const { room: t, board: told, lead } = useWords(words)
  const language = useLanguage()
  const { panelId, own, current, stage } = board
  return (
    <>
      <PageHead
        kicker={inLanguage(language, board.call.title)}
        title={t.title}
        status={<MeetingStatus stage={stage} />}
      />
      <Announced board={board} />
      <div className="room">
        {stage === 'called' ? (
          <p className="board-who">
            {t.called}
            <When at={board.startsAt.toISOString()} show="meeting" />. {board.place}
          </p>
        ) : (
          <BoardNow board={board} now={now} />
        )}
        {stage === 'open' && own && current?.isSeen && <RoomFile {...{ panelId, own, formKey }} file={current} />}
        <Doors board={board} />
        {own && stage !== 'closed' && <ToDeclare panelId={panelId} own={own} />}
        {own && stage !== 'closed' && <OwnPresence {...{ panelId, own, formKey }} />}
        <Next board={board} />
        <p>{told.chair(board.chairName)}</p>
        <Live events={`/juries/${panelId}/board/events`} stamp={board.stamp} />
        <p className="actions">
          {stage === 'called' && (
            <a href={`/juries/${panelId}/sitting.ics`} download>
              {t.calendar}
            </a>
          )}
          <Link to={`/juries/${panelId}/board`}>{told.title}</Link>
          {board.mayDrive && <Link to={`/juries/${panelId}/lead`}>{lead.link}</Link>}
        </p>
      </div>
    </>
  )
}
