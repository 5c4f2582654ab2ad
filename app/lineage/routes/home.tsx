import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { CallList } from '#app/calls/call-list.tsx'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { BridgeBanner } from '#app/ui/bridge.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findHome } from '../home.server.ts'
import { CrossingAndDoors } from '../parts/crossing.tsx'
import { useFigures } from '../parts/figures.ts'
import { look } from '../parts/look.ts'
import { Story } from '../parts/story.tsx'
import { Uses } from '../parts/uses.tsx'
import { words } from '../words.ts'

export const links = look

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export const loader = () => findHome()

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.home.title)

export default function Home() {
  const { figures, calls, uses, story } = useLoaderData<typeof loader>()
  const t = useWords(words).home
  const spans = useFigures(figures)
  return (
    <>
      <PageHead
        title={t.heading}
        lead={t.lead}
        actions={
          <>
            <ButtonLink to="/needs/guided">{t.say}</ButtonLink>
            <ButtonLink to="/needs/new" kind="plain">
              {t.inAHurry}
            </ButtonLink>
            <ButtonLink to="/calls" kind="plain">
              {t.seeCalls}
            </ButtonLink>
          </>
        }
      />
      <BridgeBanner title={t.banner} spans={spans} />
      {story && <Story {...story} />}
      <Section title={t.calls}>
        <CallList calls={calls} empty={<Empty title={t.callsEmpty} text={t.callsEmptyText} />} />
        <p className="actions">
          <Link to="/calls">{t.allCalls}</Link>
          <Link to="/themes">{t.themes}</Link>
        </p>
      </Section>
      <Section title={t.uses}>
        {uses.length > 0 ? <Uses uses={uses} /> : <Empty title={t.usesEmpty} text={t.usesEmptyText} />}
      </Section>
      <CrossingAndDoors />
    </>
  )
}
