import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { mayQualify } from '../need.access.ts'
import { NeedStatus } from '../need-card.tsx'
import { listUnread } from '../needs.server.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayQualify(viewer)) refuse(404, 'not_found')
  return { needs: await listUnread(viewer) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.list.unread(data?.needs.length ?? 0))

export default function Unread() {
  const { needs } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const items = needs.map((need) => ({
    key: need.id,
    to: `/needs/${need.id}/qualification`,
    title: need.title ?? need.number,
    meta: need.submittedAt && <When at={need.submittedAt.toISOString()} show="day" />,
    status: <NeedStatus stage={need.stage} />,
  }))
  return (
    <>
      <PageHead title={t.list.unread(needs.length)} />
      <ItemList items={items} empty={t.list.unread(0)} />
    </>
  )
}
