import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { env } from '#app/platform/env.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, Told, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayRunCampaign } from '../campaign.access.ts'
import { countCampaign } from '../campaign-counts.server.ts'
import { CampaignStatus } from '../campaign-status.tsx'
import { findCampaign } from '../campaigns.server.ts'
import { CampaignAnswers } from '../parts/campaign-answers.tsx'
import { CampaignCounts } from '../parts/campaign-counts.tsx'
import { CampaignFacts } from '../parts/campaign-facts.tsx'
import { look } from '../parts/channels-look.ts'
import { words } from '../words.campaigns.ts'

export const links = look

export const handle: Keepable = { keep: { asked: ['live'], shows: 'minutes' } }

/** `?live` reloads the page by itself, for whoever asks for it: a page that moves under a reader's eyes must be of their choosing (RGAA 13.1). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const campaign = await findCampaign(textFrom(params, 'slug'))
  const isOpen = campaign.stage === 'open'
  const isLive = isOpen && new URL(request.url).searchParams.has('live')
  const mayRun = mayRunCampaign(viewer, campaign) && campaign.stage !== 'over'
  return { campaign, counts: await countCampaign(viewer, campaign), isOpen, isLive, mayRun, phone: env().phone }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titled(matches, words, (_, language) => (data ? inLanguage(language, data.campaign.question) : '')),
  ...(data?.isLive ? [{ httpEquiv: 'refresh', content: '30' }] : []),
]

export default function CampaignPage() {
  const { campaign, counts, isOpen, isLive, mayRun, phone } = useLoaderData<typeof loader>()
  const { show } = useWords(words)
  const { slug, stage, question, about } = campaign
  const address = `/campaigns/${slug}`
  return (
    <>
      <PageHead
        kicker={show.kicker}
        title={inLanguage(useLanguage(), question)}
        status={<CampaignStatus stage={stage} />}
        lead={<Told text={about} />}
        actions={
          <>
            <ButtonLink to={isOpen ? `/besoin?c=${slug}` : '/needs/new'}>{show.say}</ButtonLink>
            {mayRun && (
              <ButtonLink to={`${address}/ending`} kind="plain">
                {show.end}
              </ButtonLink>
            )}
          </>
        }
      />
      <CampaignFacts campaign={campaign} />
      <CampaignAnswers slug={slug} stage={stage} phone={phone} />
      <CampaignCounts counts={counts} campaign={campaign} isLive={isLive} />
    </>
  )
}
