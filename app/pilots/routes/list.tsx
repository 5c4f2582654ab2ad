import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PilotList } from '../pilot-list.tsx'
import { listPilots } from '../pilots.server.ts'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get('after') ?? ''
  return listPilots(await viewerOf(request), { after: isId(after) ? after : undefined })
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Pilots() {
  const { rows, next } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const calls = (
    <ButtonLink to="/calls" kind="plain">
      {t.list.calls}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t.list.title} lead={t.list.lead} />
      <PilotList pilots={rows} empty={<Empty title={t.list.emptyTitle} text={t.list.empty} action={calls} />} />
      <Pager to={next === null ? undefined : `/pilots?after=${next}`} label={t.list.more} />
    </>
  )
}
