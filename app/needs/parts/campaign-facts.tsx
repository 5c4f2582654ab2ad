import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { When } from '#app/ui/when.tsx'
import type { Campaign } from '../campaigns.server.ts'
import { words } from '../words.campaigns.ts'

/** When it is open, and who asks. */
export function CampaignFacts({ campaign }: { campaign: Campaign & { organiser: string } }) {
  const { show } = useWords(words)
  const { opensAt, closesAt, endedAt, organiser } = campaign
  const end =
    endedAt && endedAt < closesAt ? { term: show.endedEarly, at: endedAt } : { term: show.closes, at: closesAt }
  return (
    <Facts
      items={[
        { term: show.opens, value: <When at={opensAt.toISOString()} show="instant" /> },
        { term: end.term, value: <When at={end.at.toISOString()} show="instant" /> },
        { term: show.organiser, value: organiser },
      ]}
    />
  )
}
