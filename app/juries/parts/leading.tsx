import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Status } from '#app/ui/status.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Board } from '../board.server.ts'
import { words } from '../words.meeting.ts'
import { VotesTold } from './board.tsx'

type Props = { board: Board; formKey: string }

/** The one thing to do now, as a button: open, begin, let vote, count, close. */
export function NextStep({ board, formKey }: Props) {
  const { lead } = useWords(words)
  const { panelId, stage, current, next } = board
  if (stage === 'closed') return null
  if (stage === 'called') {
    return <ButtonLink to={`/juries/${panelId}/sitting/opening`}>{lead.open}</ButtonLink>
  }
  if (current && !current.isSeen) {
    return (
      <Notice tone="warn">
        <p>{lead.fromOutside}</p>
      </Notice>
    )
  }
  const file = current && `/juries/${panelId}/files/${current.applicationId}`
  return (
    <div className="meeting-steps">
      {file && current.stage === 'discussed' && (
        <Step action={`${file}/ballot`} formKey={`${formKey}:ballot`} label={lead.ballot} />
      )}
      {file && current.stage === 'voting' && (
        <Step action={`${file}/ballot-closing`} formKey={`${formKey}:count`} label={lead.count} />
      )}
      {current?.stage !== 'voting' && next?.isSeen && (
        <Step
          action={`/juries/${panelId}/files/${next.applicationId}/discussion`}
          formKey={`${formKey}:next`}
          label={lead.begin(next.number)}
          after={current?.applicationId}
          isPlain={current !== null}
        />
      )}
      {!next && <p>{lead.allDone}</p>}
      {current?.stage !== 'voting' && (
        <ButtonLink to={`/juries/${panelId}/sitting/closing`} kind="plain">
          {lead.close}
        </ButtonLink>
      )}
    </div>
  )
}

type StepProps = { action: string; formKey: string; label: string; after?: string; isPlain?: boolean }

function Step({ action, formKey, label, after, isPlain = false }: StepProps) {
  const { reasons } = useWords(words)
  return (
    <PostForm slip={undefined} formKey={formKey} reasons={reasons} action={action}>
      {after && <Hidden name="after" value={after} />}
      <Submit kind={isPlain ? 'plain' : 'main'}>{label}</Submit>
    </PostForm>
  )
}

/** Who is there, one line and one button a juror. */
export function Presences({ board, formKey }: Props) {
  const { lead, reasons } = useWords(words)
  const { jurors, panelId, stage } = board
  const here = jurors.filter((juror) => juror.isHere).length
  return (
    <Section title={lead.presences}>
      <p>{lead.hereOf(here, jurors.length)}</p>
      <ul className="presences">
        {jurors.map(({ id, name, isHere }) => (
          <li key={id}>
            <span>
              {name} <Status tone={isHere ? 'done' : 'waiting'}>{isHere ? lead.here : lead.away}</Status>
            </span>
            {stage !== 'closed' && (
              <PostForm
                slip={undefined}
                formKey={`${formKey}:${id}`}
                reasons={reasons}
                action={`/juries/${panelId}/presence`}
              >
                <Hidden name="jurorId" value={id} />
                <Hidden name="here" value={isHere ? 'no' : 'yes'} />
                <Hidden name="from" value="lead" />
                <Submit kind="plain">{isHere ? lead.goesOutOf(name) : lead.comesInOf(name)}</Submit>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const TONES = { waiting: 'waiting', discussed: 'open', voting: 'open', done: 'done' } as const

/** Every file in its order: where it stands, how it was voted on, and the way to take it out of turn. */
export function MeetingFiles({ board }: { board: Board }) {
  const { lead, order, items: stages, of } = useWords(words)
  const { items, panelId, stage, current } = board
  const mayBegin = stage === 'open' && (current === null || (current.isSeen && current.stage !== 'voting'))
  const rows = items.map(({ applicationId, number, solutionName, organisationName, ...item }) => ({
    key: applicationId,
    cells: {
      file: `${number} ${of(solutionName, organisationName)}`,
      state: <Status tone={TONES[item.stage]}>{stages[item.stage]}</Status>,
      votes: item.votes && <VotesTold votes={item.votes} />,
      begin: mayBegin && item.stage === 'waiting' && (
        <Link to={`/juries/${panelId}/files/${applicationId}/discussion`} aria-label={lead.begin(number)}>
          {lead.beginShort}
        </Link>
      ),
    },
  }))
  return (
    <div className="section">
      <Table
        caption={lead.files}
        columns={[
          { key: 'file', label: order.file },
          { key: 'state', label: order.state },
          { key: 'votes', label: useWords(words).board.result },
          ...(mayBegin ? [{ key: 'begin', label: lead.beginShort }] : []),
        ]}
        rows={rows}
        empty={order.none}
      />
    </div>
  )
}
