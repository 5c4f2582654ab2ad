import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listCallsById } from '#app/calls/calls.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ApplicationList } from '../application-list.tsx'
import { listOwnApplications } from '../applications.server.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const own = await listOwnApplications(viewer)
  const callIds = own.map((application) => application.callId)
  const calls = await listCallsById(viewer, callIds)
  return { applications: own.map((application) => ({ ...application, call: calls.get(application.callId) })) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Applications() {
  const { applications } = useLoaderData<typeof loader>()
  const { list } = useWords(words)
  const calls = <ButtonLink to="/calls">{list.seeCalls}</ButtonLink>
  return (
    <>
      <PageHead title={list.title} lead={list.lead} />
      <ApplicationList
        applications={applications}
        empty={<Empty title={list.empty} text={list.emptyText} action={calls} />}
      />
    </>
  )
}
