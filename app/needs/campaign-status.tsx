import { useWords } from '#app/platform/words.tsx'
import { Status } from '#app/ui/status.tsx'
import { When } from '#app/ui/when.tsx'
import type { CampaignStage } from './campaign.ts'
import { words } from './words.campaigns.ts'

const TONES = { announced: 'waiting', open: 'open', over: 'done' } as const

/** Where a call for needs stands, as a sign and a word. */
export function CampaignStatus({ stage }: { stage: CampaignStage }) {
  return <Status tone={TONES[stage]}>{useWords(words).stages[stage]}</Status>
}

/** The one day that matters now: when it opens, until when it lasts, when it ended. */
export function CampaignDay({ stage, opensAt, endsAt }: { stage: CampaignStage; opensAt: Date; endsAt: Date }) {
  const { list } = useWords(words)
  const said = { announced: list.from, open: list.until, over: list.ended }[stage]
  return (
    <>
      {said} <When at={(stage === 'announced' ? opensAt : endsAt).toISOString()} show="instant" />
    </>
  )
}
