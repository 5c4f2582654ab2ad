import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { env } from '#app/platform/env.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { stepToGoOn } from '../draft.ts'
import { findDraft } from '../drafts.server.ts'
import { AnswersTold } from '../parts/answers-told.tsx'
import { CodeToCopy } from '../parts/draft-code.tsx'
import { words } from '../words.drafts.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const draft = await findDraft(await viewerOf(request), textFrom(params, 'code'))
  return { ...draft, address: `${new URL(env().appUrl).host}/suivi` }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.draft.keptTitle, 'noindex')

/** Where one stops, and where the code leads back to: nothing is sent, everything is there. */
export default function Kept() {
  const { code, answers, until, address } = useLoaderData<typeof loader>()
  const { draft } = useWords(words)
  return (
    <>
      <PageHead
        kicker={draft.kicker}
        title={draft.keptTitle}
        actions={
          <>
            <ButtonLink to={`/drafts/${code}/${stepToGoOn(answers)}`}>{draft.goOn}</ButtonLink>
            <ButtonLink to={`/drafts/${code}`} kind="plain">
              {draft.goOnPage}
            </ButtonLink>
          </>
        }
      />
      <CodeToCopy code={code} address={address} />
      <p>
        {draft.untilBefore} <When at={until.toISOString()} show="day" />. {draft.onlyYou}
      </p>
      <Section title={draft.soFar}>
        <AnswersTold code={code} answers={answers} />
      </Section>
      <p>
        <ButtonLink to={`/drafts/${code}/forgetting`} kind="danger">
          {draft.forget}
        </ButtonLink>
      </p>
    </>
  )
}
