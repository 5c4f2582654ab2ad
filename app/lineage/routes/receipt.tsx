import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { opensDraft } from '#app/needs/drafts.server.ts'
import { NeedStatus } from '#app/needs/need-card.tsx'
import { OpenQuestion } from '#app/needs/open-question.tsx'
import { findPaper } from '#app/needs/papers.server.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { StageReason } from '#app/needs/stage-reason.tsx'
import { objectionToWithdrawing } from '#app/needs/triage.ts'
import { words as attachmentWords } from '#app/needs/words.attachments.ts'
import { words as triageWords } from '#app/needs/words.triage.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { BriefBridge } from '../lineage-bridge.tsx'
import { CodeToKeep } from '../parts/code-to-keep.tsx'
import { Days } from '../parts/days.tsx'
import { look } from '../parts/look.ts'
import { GroupNotice } from '../parts/need-group.tsx'
import { OwnWords } from '../parts/own-words.tsx'
import { OtherWays, WhatComes } from '../parts/what-comes.tsx'
import { findWholeReceipt } from '../receipt.server.ts'
import { words } from '../words.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const typed = textFrom(params, 'code')
  if (await opensDraft(typed)) throw redirect(`/drafts/${typed}/kept`)
  const sheet = await findPaper(typed)
  if (sheet) throw redirect(`/receipts/${printedCode(sheet.code)}/sheet`)
  const isNew = new URL(request.url).searchParams.has('posted')
  return { ...(await findWholeReceipt(typed)), isNew }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.receipt.kicker, 'noindex')

export default function Receipt() {
  const { need, group, standing, wishes, coming, question, code, isNew, address, steps, moments } =
    useLoaderData<typeof loader>()
  const { receipt } = useWords(words)
  const { withdraw } = useWords(triageWords)
  const { attach } = useWords(attachmentWords)
  return (
    <>
      <PageHead
        kicker={receipt.kicker}
        number={need.number}
        title={isNew ? receipt.posted : need.title || receipt.erasedTitle}
        status={<NeedStatus stage={standing} />}
      />
      {isNew && <CodeToKeep code={code} address={address} />}
      <Section title={receipt.whatNow}>
        <p className="lead">{need.erasedAt ? receipt.erasedNow : receipt.now[standing]}</p>
        <OpenQuestion question={question} to={`/receipts/${code}/answer`} />
        <StageReason need={need} />
        <GroupNotice {...group} />
        <WhatComes coming={coming} />
        <BriefBridge steps={steps} />
      </Section>
      <Days moments={moments} />
      <OwnWords need={need} wishes={wishes} />
      {!isNew && <CodeToKeep code={code} address={address} />}
      <OtherWays code={code} />
      {!need.erasedAt && (
        <p className="actions">
          <ButtonLink to={`/receipts/${code}/attachments`} kind="plain">
            {attach.link}
          </ButtonLink>
          {objectionToWithdrawing(need) === null && (
            <ButtonLink to={`/receipts/${code}/withdrawal`} kind="plain">
              {withdraw.link}
            </ButtonLink>
          )}
          <ButtonLink to={`/receipts/${code}/erasure`} kind="danger">
            {receipt.erase}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
