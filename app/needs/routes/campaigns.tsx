import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList, Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { endOf } from '../campaign.ts'
import { CampaignDay, CampaignStatus } from '../campaign-status.tsx'
import { listCampaigns } from '../campaigns.server.ts'
import { mayQualify } from '../need.access.ts'
import { words } from '../words.campaigns.ts'

export const handle: Keepable = { keep: { asked: ['after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const { rows, next } = await listCampaigns({ after: isId(after) ? after : undefined })
  const campaigns = rows.map((row) => ({ ...row, endsAt: endOf(row) }))
  return { campaigns, next, mayLaunch: mayQualify(viewer) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Campaigns() {
  const { campaigns, next, mayLaunch } = useLoaderData<typeof loader>()
  const { list, csv } = useWords(words)
  const items = campaigns.map(({ id, slug, question, stage, opensAt, endsAt }) => ({
    key: id,
    to: `/campaigns/${slug}`,
    title: <Told text={question} />,
    status: <CampaignStatus stage={stage} />,
    meta: <CampaignDay stage={stage} opensAt={opensAt} endsAt={endsAt} />,
  }))
  return (
    <>
      <PageHead
        title={list.title}
        lead={list.lead}
        actions={mayLaunch && <ButtonLink to="/campaigns/new">{list.launch}</ButtonLink>}
      />
      <ItemList items={items} empty={<Empty title={list.title} text={list.empty} />} />
      <Pager to={next ? `/campaigns?after=${next}` : undefined} label={list.older} />
      {campaigns.length > 0 && (
        <p>
          <a href="/campaigns.csv">{csv.link}</a>
        </p>
      )}
    </>
  )
}
