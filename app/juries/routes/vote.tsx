import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import meeting from '../parts/meeting.css?url'
import { VoteForm } from '../sitting.form.ts'
import { VOTE_WORDS } from '../sitting.ts'
import { castVote, findBallot } from '../votes.server.ts'
import { words } from '../words.meeting.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: meeting }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  return { panelId, ...(await findBallot(viewer, panelId, applicationId)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.vote.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, VoteForm)
  if (!form.ok) return form.reply
  const slip = await form.overtaken(viewer, () => castVote(viewer, panelId, applicationId, form.value.word))
  return slip ?? redirect(`/juries/${panelId}/room`, 303)
}

/** The same vote as on the page of the room, for whoever comes late or holds a page from before. */
export default function Vote() {
  const { panelId, file, vote, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { room, vote: t, votes, reasons } = useWords(words)
  const options = VOTE_WORDS.map((word) => ({ value: word, label: votes[word] }))
  return (
    <>
      <PageHead kicker={room.title} number={file.number} title={t.title} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices type="radio" name="word" legend={room.voteLegend} options={options} defaultValue={vote ?? undefined} />
        <Submit>{room.voteLegend}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/room`}>{room.title}</Link>
      </p>
    </>
  )
}
