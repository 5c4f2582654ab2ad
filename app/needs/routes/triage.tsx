import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { shortcutsOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { boardAddress } from '../board.ts'
import { listNeedsById } from '../needs.server.ts'
import { BoardFilters } from '../parts/board-filters.tsx'
import { BoardList } from '../parts/board-list.tsx'
import { DoneToMany } from '../parts/done-to-many.tsx'
import { look } from '../parts/look.ts'
import { Shortcuts } from '../parts/shortcuts.tsx'
import { boardAsked, toldIn } from '../triage.form.ts'
import { findBoard } from '../triage.server.ts'
import { ageOf } from '../triage.ts'
import { words as importWords } from '../words.import.ts'
import { words } from '../words.triage.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const board = boardAsked(request.url)
  const told = toldIn(request.url)
  const { rows, ...found } = await findBoard(viewer, board)
  const left = await listNeedsById(viewer, told?.left.map(({ id }) => id) ?? [])
  const leftOut = told?.left.flatMap(({ id, reason }) => ({ number: left.get(id)?.number ?? '', id, reason })) ?? []
  return {
    ...found,
    rows: rows.map((row) => ({ ...row, age: ageOf(row.need, now()) })),
    board,
    told: told && { ...told, left: leftOut },
    hasKeys: await shortcutsOf(request),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t) => (data ? t.board.title[data.board.pile](data.counts[data.board.pile]) : t.board.list),
    'noindex',
  )

export default function Triage() {
  const { rows, next, counts, overdue, board, told, hasKeys } = useLoaderData<typeof loader>()
  const t = useWords(words).board
  const tables = useWords(importWords)
  const back = boardAddress(board)
  const isCalm = board.pile === 'submitted' && board.whose === 'all' && !board.channel && !board.warned
  return (
    <>
      <PageHead
        title={t.title[board.pile](counts[board.pile])}
        lead={board.pile === 'submitted' ? t.promise : undefined}
        actions={
          <ButtonLink to="/needs/imports" kind="plain">
            {tables.title}
          </ButtonLink>
        }
        status={
          overdue > 0 && board.pile === 'submitted' ? <Status tone="late">{t.overdue(overdue)}</Status> : undefined
        }
      />
      {told && <DoneToMany {...told} />}
      <BoardFilters board={board} counts={counts} />
      {rows.length > 0 ? (
        <BoardList key={back} rows={rows} pile={board.pile} back={back} hasKeys={hasKeys} />
      ) : (
        <Empty title={isCalm ? t.allRead : t.emptyTitle} text={isCalm ? t.allReadText : t.empty} />
      )}
      <Pager to={next ? boardAddress({ ...board, after: next }) : undefined} label={t.more} />
      <Shortcuts isOn={hasKeys} back={back} />
      <p className="actions">
        <Link to={boardAddress({ ...board, after: undefined }, '/needs/triage.csv')} reloadDocument>
          {t.export}
        </Link>
        <Link to="/needs/templates">{t.templates}</Link>
        <Link to="/themes/suggestions">{t.suggestions}</Link>
      </p>
    </>
  )
}
