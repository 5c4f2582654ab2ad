import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { env } from '#app/platform/env.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.channels.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export const loader = () => ({ phone: env().phone })

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ways.title)

export default function Ways() {
  const { phone } = useLoaderData<typeof loader>()
  const { ways } = useWords(words)
  const items = [
    { key: 'online', to: '/needs/new', title: ways.online, text: ways.onlineText },
    { key: 'helped', to: '/needs/assisted', title: ways.helped, text: ways.helpedText },
    { key: 'paper', to: '/needs/paper', title: ways.paper, text: ways.paperText },
    { key: 'campaigns', to: '/campaigns', title: ways.campaigns, text: ways.campaignsText },
    { key: 'follow', to: '/receipts', title: ways.follow, text: ways.followText },
  ]
  return (
    <>
      <PageHead title={ways.title} lead={ways.lead} />
      <ItemList items={items} empty="" />
      {phone && (
        <Section title={ways.phone}>
          <p className="lead">{ways.phoneText(phone)}</p>
        </Section>
      )}
    </>
  )
}
