import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { Status } from '#app/ui/status.tsx'
import { Unbroken } from '#app/ui/unbroken.tsx'
import { When } from '#app/ui/when.tsx'
import type { Board } from '../board.server.ts'
import { minutesLeft, VOTE_WORDS, type Votes } from '../sitting.ts'
import { words } from '../words.meeting.ts'
import { Timer } from './timer.tsx'

type Seen = Extract<NonNullable<Board['current']>, { isSeen: true }>
type Hidden = Extract<NonNullable<Board['current']>, { isSeen: false }>
type Told = { board: Board; now: string }

/** Where the meeting is: what is talked about, or that it has not begun, or is over. */
export function BoardNow({ board, now }: Told) {
  const { board: t } = useWords(words)
  const { stage, current } = board
  if (stage === 'closed') return <p className="board-who">{t.closed}</p>
  if (stage === 'called') {
    return (
      <p className="board-who">
        {t.notOpen} {t.startsAt}
        <When at={board.startsAt.toISOString()} show="meeting" />.
      </p>
    )
  }
  if (!current) return <p className="board-who">{t.between}</p>
  return current.isSeen ? (
    <Current board={board} file={current} now={now} />
  ) : (
    <Outside {...{ board, now }} file={current} />
  )
}

/** What whoever must stay outside reads: no number, no name, no vote. */
function Outside({ board, file, now }: Told & { file: Hidden }) {
  const { board: t } = useWords(words)
  const left = minutesLeft(file.beganAt ?? new Date(now), board.minutes, new Date(now))
  return (
    <section className="board-doors">
      <h2>{t.hidden}</h2>
      <p>{t.hiddenWait(left)}</p>
    </section>
  )
}

function Current({ board, file, now }: Told & { file: Seen }) {
  const { board: t, of, items } = useWords(words)
  const place = 1 + board.items.findIndex((item) => item.applicationId === file.applicationId)
  return (
    <section className="board-file" aria-label={t.now}>
      <p className="board-line">
        <span>{t.place(place, board.items.length)}</span>
        <Status tone={file.stage === 'voting' ? 'open' : 'waiting'}>{items[file.stage]}</Status>
      </p>
      <p className="board-number">
        <Unbroken>{file.number}</Unbroken>
      </p>
      <p className="board-who">{of(file.solutionName, file.organisationName)}</p>
      {file.beganAt && (
        <p className="board-line">
          <Timer since={file.beganAt} minutes={board.minutes} now={now} />
        </p>
      )}
      <Mean figures={file.figures} />
    </section>
  )
}

function Mean({ figures }: { figures: Seen['figures'] }) {
  const { board: t } = useWords(words)
  const language = useLanguage()
  if (!figures) return null
  return <p>{t.mean(formatNumber(language, figures.total), figures.readings)}</p>
}

/** Who must leave now, who may come back, who leaves next: the first thing a room looks for. */
export function Doors({ board }: { board: Board }) {
  const { board: t } = useWords(words)
  const { doors, stage } = board
  if (stage !== 'open') return null
  return (
    <>
      {doors.out.length > 0 && (
        <section className="board-doors">
          <h2>{t.out}</h2>
          <Names names={doors.out} />
        </section>
      )}
      {doors.back.length > 0 && (
        <section className="board-back">
          <h2>{t.back}</h2>
          <Names names={doors.back} />
        </section>
      )}
      {doors.out.length === 0 && board.current?.isSeen && <p>{t.nobodyOut}</p>}
    </>
  )
}

export function Names({ names }: { names: string[] }) {
  return (
    <ul className="board-names">
      {names.map((name, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two jurors may have the same name
        <li key={`${name} ${place}`}>{name}</li>
      ))}
    </ul>
  )
}

/** How many have voted and who has not, while the vote is open: never what anybody voted. */
export function Ballot({ board }: { board: Board }) {
  const { board: t } = useWords(words)
  const { current } = board
  if (!current?.isSeen) return null
  if (current.stage !== 'voting') return <p>{t.noBallot}</p>
  return (
    <section className="board-part">
      <h2>{t.votes}</h2>
      <p className="board-number">{t.votesOf(current.votesIn, current.able)}</p>
      {current.missing.length === 0 ? (
        <p>{t.allVoted}</p>
      ) : (
        <>
          <h3>{t.missing}</h3>
          <Names names={current.missing} />
        </>
      )}
    </section>
  )
}

/** The file that comes after, and who will leave for it. */
export function Next({ board }: { board: Board }) {
  const { board: t, of } = useWords(words)
  const { next, doors, current, stage } = board
  if (!next || stage === 'closed') return null
  return (
    <section className="board-part">
      <h2>{t.next}</h2>
      <p>
        <Unbroken>
          {next.isSeen
            ? `${next.number} ${of(next.solutionName, next.organisationName)}`
            : stage === 'open' && !current
              ? t.hiddenNextOut
              : t.hiddenNext}
        </Unbroken>
      </p>
      {doors.nextOut.length > 0 && (
        <>
          <h3>{t.nextOut}</h3>
          <Names names={doors.nextOut} />
        </>
      )}
    </section>
  )
}

/** The votes on a file once they are closed, word by word. */
export function VotesTold({ votes }: { votes: Votes }) {
  const { votes: say, count } = useWords(words)
  const told = VOTE_WORDS.filter((word) => votes[word] > 0).map((word) => count(say[word], votes[word]))
  return <>{told.join(' · ')}</>
}

/** What changed, for those who hear the page: the file, its vote, who moves; never each vote that comes in. */
export function Announced({ board }: { board: Board }) {
  const { board: t, names } = useWords(words)
  const { current, doors, stage } = board
  const said = [
    stage === 'closed' ? t.closed : stage === 'called' ? t.notOpen : null,
    stage !== 'open' ? null : sayCurrent(t.told, current),
    doors.out.length > 0 ? t.told.out(names(doors.out)) : null,
    doors.back.length > 0 ? t.told.back(names(doors.back)) : null,
  ]
  return (
    <p className="unseen" role="status">
      {said.filter((sentence) => sentence !== null).join(' ')}
    </p>
  )
}

function sayCurrent(told: typeof words.fr.board.told, current: Board['current']) {
  if (!current) return told.between
  if (!current.isSeen) return told.hidden
  return current.stage === 'voting' ? told.voting(current.number) : told.begun(current.number)
}
