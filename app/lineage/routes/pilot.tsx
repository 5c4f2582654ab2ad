import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NeedList } from '#app/needs/need-card.tsx'
import { viewerOf } from '#app/people/viewer.server.ts'
import { PilotDeployments } from '#app/pilots/pilot-deployments.tsx'
import { PilotEvaluation } from '#app/pilots/pilot-evaluation.tsx'
import { PilotFacts } from '#app/pilots/pilot-facts.tsx'
import { PilotIndicators } from '#app/pilots/pilot-indicators.tsx'
import { PilotMilestones } from '#app/pilots/pilot-milestones.tsx'
import { PilotNextStep } from '#app/pilots/pilot-next-step.tsx'
import { PilotReadiness } from '#app/pilots/pilot-readiness.tsx'
import { PilotStatus } from '#app/pilots/pilot-status.tsx'
import type { Keepable } from '#app/platform/page-cache.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { chainOfPilot } from '../lineage.server.ts'
import { LineageBridge } from '../lineage-bridge.tsx'
import { look } from '../parts/look.ts'
import { words as chainWords } from '../words.chain.ts'
import { words } from '../words.ts'

export const links = look

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { pilot, chain } = await chainOfPilot(viewer, idFrom(params, 'pilotId'))
  return { pilot, steps: chain?.steps ?? [], needs: chain?.needs ?? [] }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t, language) => `${data ? inLanguage(language, data.pilot.title) : ''} (${t.pilot.kicker})`)

export default function Pilot() {
  const { pilot, steps, needs } = useLoaderData<typeof loader>()
  const t = useWords(words).pilot
  const { chain } = useWords(chainWords)
  const language = useLanguage()
  return (
    <>
      <PageHead
        kicker={t.kicker}
        number={pilot.number}
        title={inLanguage(language, pilot.title)}
        status={<PilotStatus stage={pilot.stage} />}
      />
      <PilotNextStep pilot={pilot} />
      <PilotFacts pilot={pilot} />
      {steps.length > 0 && (
        <Section title={chain.ofPilot}>
          <LineageBridge steps={steps} />
        </Section>
      )}
      <PilotIndicators pilot={pilot} />
      <PilotMilestones pilot={pilot} />
      <PilotReadiness pilot={pilot} />
      <PilotEvaluation pilot={pilot} />
      <PilotDeployments pilot={pilot} />
      {needs.length > 0 && (
        <Section title={t.answers}>
          <NeedList needs={needs} />
        </Section>
      )}
    </>
  )
}
