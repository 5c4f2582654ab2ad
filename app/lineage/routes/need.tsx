import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CallList } from '#app/calls/call-list.tsx'
import { listAttachments } from '#app/needs/attachments.server.ts'
import { findOpenQuestion } from '#app/needs/clarifications.server.ts'
import { mayErase, mayQualify, mayReadOriginal } from '#app/needs/need.access.ts'
import { NeedAttachments } from '#app/needs/need-attachments.tsx'
import { NeedStatus } from '#app/needs/need-card.tsx'
import { OpenQuestion } from '#app/needs/open-question.tsx'
import { StageReason } from '#app/needs/stage-reason.tsx'
import { findTheme } from '#app/needs/themes.server.ts'
import { objectionToWithdrawing } from '#app/needs/triage.ts'
import { words as attachmentWords } from '#app/needs/words.attachments.ts'
import { words as supportWords } from '#app/needs/words.supports.ts'
import { words as triageWords } from '#app/needs/words.triage.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Columns, Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findBeside } from '../beside.server.ts'
import { chainOfNeed } from '../lineage.server.ts'
import { LineageBridge } from '../lineage-bridge.tsx'
import { titleOfNeed } from '../need-title.ts'
import { ChainLists } from '../parts/chain-lists.tsx'
import { look } from '../parts/look.ts'
import { NeedActions } from '../parts/need-actions.tsx'
import { NeedFacts } from '../parts/need-facts.tsx'
import { GroupNotice, NeedGroup } from '../parts/need-group.tsx'
import { NeedVoices } from '../parts/need-voices.tsx'
import { NeedDetails, NeedWishes } from '../parts/need-wishes.tsx'
import { NeedWords } from '../parts/need-words.tsx'
import { words as chainWords } from '../words.chain.ts'
import { words } from '../words.ts'

export const links = look

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const { need, group, standing, chain } = await chainOfNeed(viewer, idFrom(params, 'needId'))
  const beside = await findBeside(viewer, group)
  const theme = need.themeId ? await findTheme(need.themeId) : null
  const { steps, calls, selected, pilots, deployments } = chain
  const may = {
    qualify: mayQualify(viewer),
    readOriginal: mayReadOriginal(viewer, need),
    erase: mayErase(viewer, need),
  }
  const question = (await findOpenQuestion(viewer, need))?.question
  const attachments = await listAttachments(viewer, need.id)
  const links = { selected, pilots, deployments }
  return { need, group, standing, beside, attachments, question, theme, may, steps, calls, links }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t, language) => (data ? titleOfNeed(data.need, t.need, language) : ''),
    data?.need.summary ? undefined : 'noindex',
  )

export default function Need() {
  const { need, group, standing, beside, attachments, question, theme, may, steps, calls, links } =
    useLoaderData<typeof loader>()
  const { need: t, receipt } = useWords(words)
  const { chain } = useWords(chainWords)
  const { withdraw } = useWords(triageWords)
  const { support } = useWords(supportWords)
  const { attach } = useWords(attachmentWords)
  const language = useLanguage()
  return (
    <>
      <PageHead
        kicker={theme ? `${t.kicker} · ${inLanguage(language, theme.name)}` : t.kicker}
        number={need.number}
        title={titleOfNeed(need, t, language)}
        status={<NeedStatus stage={standing} />}
        actions={
          may.qualify ? (
            <NeedActions need={need} />
          ) : (
            beside.voices && <ButtonLink to={`/needs/${need.id}/support`}>{support.title}</ButtonLink>
          )
        }
      />
      <GroupNotice {...group} />
      <OpenQuestion question={question} to={`/needs/${need.id}/answer`} />
      <StageReason need={need} title={t.reason} />
      <Columns
        main={
          <>
            <NeedWords need={need} seesOriginal={may.readOriginal} />
            <NeedDetails need={need} />
            <NeedWishes wishes={beside.wishes} language={need.language} />
          </>
        }
        beside={<NeedFacts need={need} theme={theme} />}
      />
      <NeedAttachments base={`/needs/${need.id}/attachments`} attachments={attachments} decides={may.qualify} />
      {beside.voices && <NeedVoices needId={need.id} {...beside.voices} />}
      <NeedGroup {...group} />
      <Section title={chain.ofNeed}>
        <LineageBridge steps={steps} />
      </Section>
      {calls.length > 0 && (
        <Section title={t.calls}>
          <CallList calls={calls} empty={t.noCalls} />
        </Section>
      )}
      <ChainLists {...links} />
      {may.erase && (
        <p className="actions">
          {!need.erasedAt && (
            <ButtonLink to={`/needs/${need.id}/attachments`} kind="plain">
              {attach.link}
            </ButtonLink>
          )}
          {objectionToWithdrawing(need) === null && (
            <ButtonLink to={`/needs/${need.id}/withdrawal`} kind="plain">
              {withdraw.link}
            </ButtonLink>
          )}
          <ButtonLink to={`/needs/${need.id}/erasure`} kind="danger">
            {receipt.erase}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
