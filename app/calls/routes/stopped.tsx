import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Table } from '#app/ui/table.tsx'
import { findCall } from '../calls.server.ts'
import { listStopped } from '../checks.server.ts'
import { Failures } from '../parts/failures.tsx'
import { words } from '../words.eligibility.ts'
import { words as house } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, number, knockouts } = await findCall(viewer, textFrom(params, 'slug'))
  return { slug, number, knockouts, stopped: await listStopped(viewer, id) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.stopped.title)

export default function Stopped() {
  const { slug, number, knockouts, stopped } = useLoaderData<typeof loader>()
  const { stopped: t, check } = useWords(words)
  const { kicker } = useWords(house)
  const columns = [
    { key: 'who', label: t.who },
    { key: 'solution', label: t.solution },
    { key: 'why', label: t.why },
    { key: 'state', label: t.state },
  ]
  const rows = stopped.map(({ id, organisationName, solutionName, failed, overrideReason }) => ({
    key: id,
    cells: {
      who: organisationName,
      solution: solutionName,
      why: <Failures failed={failed} knockouts={knockouts} />,
      state: overrideReason === null ? <Pass to={`/calls/${slug}/stopped/${id}`} /> : t.through(overrideReason),
    },
  }))
  return (
    <>
      <PageHead kicker={kicker} number={number} title={t.title} lead={t.lead} />
      <Table caption={t.caption} columns={columns} rows={rows} empty={t.none} />
      <p>
        <Link to={`/calls/${slug}`}>{check.backToCall}</Link>
      </p>
    </>
  )
}

function Pass({ to }: { to: string }) {
  return <Link to={to}>{useWords(words).stopped.open}</Link>
}
