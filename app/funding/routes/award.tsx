import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { maySettle } from '../award.access.ts'
import { findAward } from '../awards.server.ts'
import { AwardFacts } from '../parts/award-facts.tsx'
import { AwardPlan } from '../parts/award-plan.tsx'
import { AwardStatus } from '../parts/award-status.tsx'
import { Signatures } from '../parts/signatures.tsx'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const award = await findAward(viewer, idFrom(params, 'awardId'))
  const runs = maySettle(viewer, award.call)
  return { award, settles: runs && award.stage === 'proposed', places: runs && award.stage === 'approved' }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.award.kicker, 'noindex')

export default function Award() {
  const { award, settles, places } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { award: t } = useWords(words)
  return (
    <>
      <PageHead
        kicker={t.kicker}
        number={award.number}
        status={<AwardStatus stage={award.stage} />}
        title={t.title(formatMoney(language, award.amountCents), award.receiver)}
        actions={
          <>
            {settles && <ButtonLink to={`/awards/${award.id}/approval`}>{t.approve}</ButtonLink>}
            {settles && (
              <ButtonLink kind="plain" to={`/awards/${award.id}/setting-aside`}>
                {t.setAside}
              </ButtonLink>
            )}
            {places && <ButtonLink to={`/awards/${award.id}/hosting`}>{t.place}</ButtonLink>}
          </>
        }
      />
      <AwardFacts award={award} />
      <Signatures award={award} />
      <AwardPlan award={award} />
    </>
  )
}
