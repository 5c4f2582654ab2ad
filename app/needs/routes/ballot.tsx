import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { BallotClosed } from '../parts/ballot-closed.tsx'
import { look } from '../parts/ballot-look.ts'
import { DuelFields } from '../parts/duel-fields.tsx'
import { DuelForm } from '../round.form.ts'
import { answerDuel, findBallot } from '../voters.server.ts'
import { words } from '../words.round.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { holder: _holder, ...ballot } = await findBallot(textFrom(params, 'link'))
  const again = new URL(request.url).searchParams.has('again') && ballot.last !== null
  return { ballot, again, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ballot.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const link = textFrom(params, 'link')
  const { holder } = await findBallot(link)
  const form = await readForm(request, DuelForm)
  if (!form.ok) return form.reply
  await form.once(holder, () => answerDuel(holder, holder.holds, form.value))
  return redirect(`/rounds/${link}`, 303)
}

export default function TakePart() {
  const { ballot, again, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words).ballot
  const shown = again ? ballot.last : ballot.pair
  if (ballot.objection || !shown) return <BallotClosed ballot={ballot} />
  const place = again ? ballot.answered : ballot.answered + 1
  return (
    <>
      <PageHead kicker={t.progress(place, ballot.asked)} title={again ? t.againTitle : t.title} />
      <DuelFields
        key={`${shown.first?.id} ${shown.second?.id}`}
        slip={slip}
        formKey={formKey}
        first={shown.first}
        second={shown.second}
        chosen={again ? ballot.last?.outcome : undefined}
      />
      <p>{again ? <Link to="?">{t.onward}</Link> : ballot.last && <Link to="?again=1">{t.again}</Link>}</p>
      <p>{t.stop}</p>
      <p>
        {t.until} <When at={ballot.closesAt.toISOString()} show="instant" />. {t.who}
      </p>
    </>
  )
}
