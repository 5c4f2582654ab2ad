import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Confirm } from '#app/ui/confirm.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import type { Board } from '../board.server.ts'
import { VOTE_WORDS } from '../sitting.ts'
import { words } from '../words.meeting.ts'

type Own = NonNullable<Board['own']>
type File = Extract<NonNullable<Board['current']>, { isSeen: true }>
type Props = { panelId: string; own: Own; file: File; formKey: string }

/** What a juror does with the file being talked about: say whether they have a link, then vote. */
export function RoomFile(props: Props) {
  const { own, file } = props
  const { room } = useWords(words)
  if (!own.hasDeclared) return <AskLink {...props} />
  return (
    <>
      {file.stage !== 'voting' ? <p>{room.waitBallot}</p> : own.isHere ? <VoteButtons {...props} /> : null}
      <p>
        <Link to={`/applications/${file.applicationId}`}>{room.read}</Link>
      </p>
      <LinkAfterAll {...props} />
    </>
  )
}

/** Nothing of the file is shown before the answer but its number and who carries it. */
function AskLink({ panelId, file, formKey }: Props) {
  const { room, reasons } = useWords(words)
  return (
    <section className="board-part">
      <h2>{room.link_question}</h2>
      <PostForm slip={undefined} formKey={`${formKey}:none`} reasons={reasons} action={`/juries/${panelId}/room/links`}>
        <Hidden name="about" value={file.applicationId} />
        <Submit>{room.no_link}</Submit>
      </PostForm>
      <LinkAfterAll {...{ panelId, file, formKey }} />
    </section>
  )
}

function LinkAfterAll({ panelId, file, formKey }: Omit<Props, 'own'>) {
  const { room, reasons } = useWords(words)
  return (
    <Confirm summary={room.a_link}>
      <p>{room.aLinkLead}</p>
      <PostForm slip={undefined} formKey={`${formKey}:link`} reasons={reasons} action={`/juries/${panelId}/room/links`}>
        <Hidden name="about" value={file.applicationId} />
        <Hidden name="linked" value={file.applicationId} />
        <Submit kind="danger">{room.aLinkSend}</Submit>
      </PostForm>
    </Confirm>
  )
}

/** One tap votes; the one that stands is said in words and filled. */
export function VoteButtons({ panelId, own, file, formKey }: Props) {
  const { room, votes, reasons } = useWords(words)
  return (
    <section className="board-part">
      <h2>{room.voteLegend}</h2>
      <PostForm
        slip={undefined}
        formKey={`${formKey}:vote`}
        reasons={reasons}
        action={`/juries/${panelId}/files/${file.applicationId}/vote`}
      >
        <div className="votes">
          {VOTE_WORDS.map((word) => (
            <SubmitAs key={word} name="word" value={word} kind={own.vote === word ? 'main' : 'plain'}>
              {votes[word]}
            </SubmitAs>
          ))}
        </div>
      </PostForm>
      {own.vote && (
        <p role="status">
          {room.yourVote(votes[own.vote])} {room.changeable}
        </p>
      )}
    </section>
  )
}

/** Whether this juror is there, and the button that says otherwise. */
export function OwnPresence({ panelId, own, formKey }: { panelId: string; own: Own; formKey: string }) {
  const { room, reasons } = useWords(words)
  if (!own.isHere && !own.mayComeIn) return <p>{room.comeInLater}</p>
  return (
    <PostForm slip={undefined} formKey={`${formKey}:here`} reasons={reasons} action={`/juries/${panelId}/presence`}>
      <Hidden name="jurorId" value={own.jurorId} />
      <Hidden name="here" value={own.isHere ? 'no' : 'yes'} />
      <p>{own.isHere ? room.youAreHere : room.youAreAway}</p>
      <p className="actions">
        <Submit kind={own.isHere ? 'plain' : 'main'}>{own.isHere ? room.imLeaving : room.imHere}</Submit>
      </p>
    </PostForm>
  )
}

/** How many files wait for the juror's word on their links. */
export function ToDeclare({ panelId, own }: { panelId: string; own: Own }) {
  const { room } = useWords(words)
  if (own.toDeclare === 0) return null
  return (
    <p className="actions">
      <ButtonLink to={`/juries/${panelId}/room/links`} kind="plain">
        {room.toDeclare(own.toDeclare)}
      </ButtonLink>
    </p>
  )
}
