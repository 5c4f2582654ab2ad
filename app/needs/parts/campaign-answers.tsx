import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { CampaignStage } from '../campaign.ts'
import { words } from '../words.campaigns.ts'

/** Every way of answering, while there is one. */
export function CampaignAnswers({ slug, stage, phone }: { slug: string; stage: CampaignStage; phone: string | null }) {
  const { show } = useWords(words)
  if (stage !== 'open') {
    return (
      <Section title={show.how}>
        <p className="prose">{stage === 'announced' ? show.notYet : show.over}</p>
      </Section>
    )
  }
  const ways = [
    { to: `/besoin?c=${slug}`, label: show.online },
    { to: `/needs/assisted?c=${slug}`, label: show.helped },
    { to: `/needs/paper?c=${slug}`, label: show.paper },
  ]
  return (
    <Section title={show.how}>
      <ul className="prose">
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
        {phone && <li>{show.byPhone(phone)}</li>}
      </ul>
    </Section>
  )
}
