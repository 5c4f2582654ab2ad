import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { listAwardsOfPledge } from '../awards.server.ts'
import { PledgeFacts } from '../parts/pledge-facts.tsx'
import { PledgeStatus } from '../parts/pledge-status.tsx'
import { PledgeTrace } from '../parts/pledge-trace.tsx'
import { PledgeTransfer } from '../parts/pledge-transfer.tsx'
import { mayPledge, mayReceive } from '../pledge.access.ts'
import { findPledge } from '../pledges.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const pledge = await findPledge(viewer, idFrom(params, 'pledgeId'))
  const awards = await listAwardsOfPledge(viewer, pledge.id)
  const isPromised = pledge.stage === 'promised'
  return {
    pledge,
    awards,
    gives: isPromised && mayPledge(viewer, pledge),
    receives: isPromised && mayReceive(viewer, pledge.call),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.pledge.kicker, 'noindex')

export default function Pledge() {
  const { pledge, awards, gives, receives } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { pledge: t } = useWords(words)
  const moments = [
    { key: 'promised', at: pledge.pledgedAt, title: t.wasPromised },
    { key: 'received', at: pledge.receivedAt, title: t.wasReceived },
    { key: 'withdrawn', at: pledge.withdrawnAt, title: t.wasWithdrawn },
  ]
  return (
    <>
      <PageHead
        kicker={t.kicker}
        number={pledge.number}
        status={<PledgeStatus stage={pledge.stage} />}
        title={t.titles[pledge.stage](formatMoney(language, pledge.amountCents), pledge.partner)}
        lead={<PledgeFacts pledge={pledge} />}
        actions={receives && <ButtonLink to={`/pledges/${pledge.id}/receipt`}>{t.markReceived}</ButtonLink>}
      />
      {pledge.stage === 'promised' && <PledgeTransfer pledge={pledge} gives={gives} />}
      {pledge.stage === 'received' && <PledgeTrace pledge={pledge} awards={awards} />}
      <Section title={t.story}>
        <Timeline items={moments.flatMap(({ at, ...moment }) => (at ? [{ ...moment, at: at.toISOString() }] : []))} />
      </Section>
      {gives && (
        <p>
          <Link to={`/pledges/${pledge.id}/withdrawal`}>{t.takeBack}</Link>
        </p>
      )}
    </>
  )
}
