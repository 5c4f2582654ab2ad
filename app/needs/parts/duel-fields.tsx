import type { Slip } from '#app/platform/slip.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, SubmitAs } from '#app/ui/form.tsx'
import type { Outcome } from '../round.ts'
import type { Ballot } from '../voters.server.ts'
import { words } from '../words.round.ts'

type Shown = NonNullable<Ballot['pair']>['first']
type Props = { slip: Slip | undefined; formKey: string; first: Shown; second: Shown; chosen?: Outcome }

/** Two needs one under the other, each with its button, then the third: a thumb reaches all three. */
export function DuelFields({ slip, formKey, first, second, chosen }: Props) {
  const { ballot, reasons } = useWords(words)
  if (!first || !second) return null
  const answers = { first: ballot.first, second: ballot.second, neither: ballot.neither }
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      {chosen && (
        <p>
          {ballot.chosen} <strong>{answers[chosen]}</strong>
        </p>
      )}
      <Hidden name="firstId" value={first.id} />
      <Hidden name="secondId" value={second.id} />
      <div className="duel">
        <Need name={ballot.first} need={first} value="first" press={ballot.chooseFirst} />
        <Need name={ballot.second} need={second} value="second" press={ballot.chooseSecond} />
      </div>
      <SubmitAs name="outcome" value="neither">
        {ballot.neither}
      </SubmitAs>
    </PostForm>
  )
}

type NeedProps = { name: string; need: NonNullable<Shown>; value: Outcome; press: string }

function Need({ name, need, value, press }: NeedProps) {
  return (
    <section className="duel-need flow" aria-label={name}>
      <p className="kicker">{name}</p>
      <h2>{need.title && <Told text={need.title} />}</h2>
      <p>{need.summary && <Told text={need.summary} />}</p>
      <SubmitAs name="outcome" value={value} kind="main">
        {press}
      </SubmitAs>
    </section>
  )
}
