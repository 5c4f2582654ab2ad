import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { findCall } from '../calls.server.ts'
import { CallFormHead } from '../parts/call-form.tsx'
import { QuestionLines } from '../parts/own-questions.tsx'
import { listReceived } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, number, title, phase } = await findCall(viewer, textFrom(params, 'slug'))
  return { call: { slug, number, title, phase }, questions: await listReceived(viewer, id) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.received.title, 'noindex')

export default function QuestionsReceived() {
  const { call, questions } = useLoaderData<typeof loader>()
  const { received, backToAll } = useWords(words)
  return (
    <>
      <CallFormHead call={call} title={received.title} lead={received.lead} />
      <QuestionLines questions={questions} empty={received.none} />
      <p>
        <Link to={`/calls/${call.slug}/questions`}>{backToAll}</Link>
      </p>
    </>
  )
}
