import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Live } from '#app/ui/live.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findBoard } from '../board.server.ts'
import { Announced, Ballot, BoardNow, Doors, Next } from '../parts/board.tsx'
import { MeetingFiles, NextStep, Presences } from '../parts/leading.tsx'
import meeting from '../parts/meeting.css?url'
import { MeetingStatus } from '../parts/meeting-step.tsx'
import { words } from '../words.meeting.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meeting }]

export const handle = { reloads: 30 }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const board = await findBoard(viewer, idFrom(params, 'panelId'))
  if (!board.mayDrive) refuse(403, 'not_leading_the_meeting')
  return { board, now: now().toISOString(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.lead.title, 'noindex')

export default function Lead() {
  const { board, now, formKey } = useLoaderData<typeof loader>()
  const { lead, room } = useWords(words)
  const language = useLanguage()
  const { panelId, stage } = board
  return (
    <>
      <PageHead
        kicker={inLanguage(language, board.call.title)}
        title={lead.title}
        status={<MeetingStatus stage={stage} />}
        lead={stage === 'called' ? lead.openLead : undefined}
      />
      <Announced board={board} />
      <div className="board">
        <div>
          <BoardNow board={board} now={now} />
          <NextStep board={board} formKey={formKey} />
          {stage === 'open' && <Ballot board={board} />}
        </div>
        <div>
          <Doors board={board} />
          <Next board={board} />
        </div>
      </div>
      <Presences board={board} formKey={formKey} />
      <MeetingFiles board={board} />
      <Live events={`/juries/${panelId}/board/events`} stamp={board.stamp} />
      <p className="actions">
        <Link to={`/juries/${panelId}/board`}>{lead.board}</Link>
        <Link to={`/juries/${panelId}/sitting/order`}>{lead.order}</Link>
        {board.mayRun && stage !== 'closed' && <Link to={`/juries/${panelId}/sitting`}>{lead.change}</Link>}
        {board.own && <Link to={`/juries/${panelId}/room`}>{stage === 'open' ? lead.vote : room.link}</Link>}
      </p>
    </>
  )
}
