import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countApplications } from '#app/applications/applications.server.ts'
import { mayOrganise } from '#app/calls/call.access.ts'
import { CallRules } from '#app/calls/call-rules.tsx'
import { CallStatus } from '#app/calls/call-status.tsx'
import { findCall } from '#app/calls/calls.server.ts'
import { isFollowingCall } from '#app/calls/followers.server.ts'
import { findOwnLateDoor } from '#app/calls/late-doors.server.ts'
import { OwnLateDoor } from '#app/calls/own-late-door.tsx'
import { findArchivingObstacle } from '#app/funding/archiving.server.ts'
import { callMoney } from '#app/funding/purses.server.ts'
import { countSecondLooks } from '#app/juries/second-looks.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sits } from '#app/platform/viewer.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { chainOfCall } from '../lineage.server.ts'
import { LineageBridge } from '../lineage-bridge.tsx'
import { CallActions, CallWork } from '../parts/call-actions.tsx'
import { CallMoney } from '../parts/call-money.tsx'
import { CallResults } from '../parts/call-results.tsx'
import { Door } from '../parts/door.tsx'
import { look } from '../parts/look.ts'
import { words as chainWords } from '../words.chain.ts'
import { words } from '../words.ts'

export const links = look

export const handle: Keepable = { keep: { asked: [], shows: 'seconds' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const { steps, needs, panels, selected, pilots } = await chainOfCall(viewer, call)
  const money = (await callMoney([call.id])).get(call.id) ?? null
  const looks = (await countSecondLooks([call.id])).get(call.id) ?? { answered: 0, changed: 0 }
  const received = (await countApplications(viewer, [call.id])).get(call.id) ?? null
  const late = viewer.kind === 'person' ? await findOwnLateDoor(viewer, call.id) : null
  const following = await isFollowingCall(viewer, call.id)
  const may = { organise: mayOrganise(viewer, call), pledge: sits(viewer, 'funder') }
  const staysFor = await findArchivingObstacle(viewer, call)
  return {
    call,
    late,
    following,
    steps,
    needs,
    money,
    may,
    staysFor,
    results: { received, panels, selected, pilots, looks },
    serverTime: now(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (_, language) => (data ? inLanguage(language, data.call.title) : ''),
    data?.call.stage === 'draft' ? 'noindex' : undefined,
  )

export default function Call() {
  const { call, late, following, steps, needs, money, may, staysFor, results, serverTime } =
    useLoaderData<typeof loader>()
  const t = useWords(words).call
  const { chain } = useWords(chainWords)
  const language = useLanguage()
  return (
    <>
      <PageHead
        kicker={t.kicker}
        number={call.number}
        title={inLanguage(language, call.title)}
        status={<CallStatus phase={call.phase} />}
        lead={
          <>
            {t.by(call.organiser.name)} <Door call={call} serverTime={serverTime} />
          </>
        }
        actions={<CallActions call={call} may={may} late={late !== null} following={following} />}
      />
      {call.phase === 'cancelled' && (
        <Notice tone="warn" title={t.cancelled}>
          {call.stageReason}
        </Notice>
      )}
      {late && <OwnLateDoor door={late} />}
      {may.organise && <CallWork call={call} staysFor={staysFor} />}
      <Section title={chain.ofCall}>
        <LineageBridge steps={steps} />
      </Section>
      <CallResults call={call} {...results} />
      <CallRules call={call} needs={needs} serverTime={serverTime} />
      {money && call.phase !== 'draft' && <CallMoney envelopeCents={call.envelopeCents} money={money} />}
    </>
  )
}
