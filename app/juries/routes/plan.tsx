import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { juryPath } from '../panels.server.ts'
import { PlanImpossible } from '../parts/plan-impossible.tsx'
import { PlanPreview } from '../parts/plan-preview.tsx'
import { PlanOver, PlanSought } from '../parts/plan-states.tsx'
import { PlanStatus } from '../parts/plans.tsx'
import { findPreview } from '../plan-preview.server.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

/** `?live` reloads the page by itself while the machine is looking, for whoever asked for it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = new URL(request.url).searchParams
  const preview = await findPreview(viewer, idFrom(params, 'planId'), asked.get('after') ?? undefined)
  const { panel, ...plan } = preview.plan
  const isLive = plan.stage === 'seeking' && asked.has('live')
  return { ...preview, plan, panelId: panel.id, title: panel.call.title, back: juryPath(panel), isLive }
}

export type PlanPage = Awaited<ReturnType<typeof loader>>

export const meta: MetaFunction<typeof loader> = ({ matches, data }) => [
  ...titled(matches, planWords, (t) => t.plan.title, 'noindex'),
  ...(data?.isLive ? [{ httpEquiv: 'refresh', content: '3' }] : []),
]

export default function Plan() {
  const page = useLoaderData<typeof loader>()
  const { jury } = useWords(words)
  const { plan: t } = useWords(planWords)
  const { stage } = page.plan
  return (
    <>
      <PageHead
        kicker={jury.short}
        title={t.title}
        status={<PlanStatus stage={stage} />}
        lead={<Told text={page.title} />}
      />
      {stage === 'seeking' && <PlanSought id={page.plan.id} isLive={page.isLive} />}
      {stage === 'impossible' && <PlanImpossible {...page} />}
      {(stage === 'given_up' || stage === 'superseded' || stage === 'published') && <PlanOver {...page} />}
      {page.readings > 0 && <PlanPreview {...page} />}
      <p className="actions">
        <Link to={`/juries/${page.panelId}/plans`}>{t.back}</Link>
        <Link to={page.back}>{t.jury}</Link>
      </p>
    </>
  )
}
