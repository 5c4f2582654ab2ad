import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CallStatus } from '../call-status.tsx'
import { QuestionnaireLacks } from '../parts/questionnaire-lacks.tsx'
import { QuestionnaireLines } from '../parts/questionnaire-lines.tsx'
import { look } from '../parts/questionnaire-look.ts'
import { QuestionnaireStanding } from '../parts/questionnaire-standing.tsx'
import { objectionsToAsking } from '../questionnaire.ts'
import { findWriting } from '../questionnaire-drafts.server.ts'
import { lengthOf } from '../questionnaire-length.ts'
import { QuestionnaireRead } from '../questionnaire-read.tsx'
import { words } from '../words.questionnaire.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, draft, published, objection } = await findWriting(viewer, textFrom(params, 'slug'))
  const shown = found(draft ?? published)
  const lacks = draft ? objectionsToAsking(draft) : []
  return { call, shown, isDraft: draft !== null, lacks, objection, length: lengthOf(shown), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.page.title, 'noindex')

export default function WriteQuestionnaire() {
  const { call, shown, isDraft, lacks, objection, length, formKey } = useLoaderData<typeof loader>()
  const { page } = useWords(words)
  const language = useLanguage()
  const at = `/calls/${call.slug}/questionnaire`
  const byQuestion = lacks.flatMap(({ questionId, reason }) => (questionId ? [[questionId, reason]] : []))
  return (
    <>
      <PageHead
        kicker={inLanguage(language, call.title)}
        number={call.number}
        status={<CallStatus phase={call.phase} />}
        title={page.title}
        lead={
          <>
            {isDraft && <p>{page.lead}</p>}
            <p>{page.lengths(length.questions, formatNumber(language, length.characters))}</p>
          </>
        }
        actions={
          <>
            <ButtonLink to={`${at}/preview`} kind="plain">
              {page.preview}
            </ButtonLink>
            <ButtonLink
              to={call.phase === 'draft' ? `/calls/${call.slug}/publication` : `/calls/${call.slug}`}
              kind="plain"
            >
              {page.backToCall}
            </ButtonLink>
          </>
        }
      />
      <QuestionnaireStanding call={call} revision={shown.revision} isDraft={isDraft} objection={objection} />
      <QuestionnaireLacks lacks={lacks} questionnaire={shown} at={at} />
      <Section title={page.sections}>
        {isDraft ? (
          <>
            <QuestionnaireLines
              questionnaire={shown}
              at={at}
              formKey={formKey}
              lacks={Object.fromEntries(byQuestion)}
            />
            <p className="actions">
              <ButtonLink to={`${at}/sections`}>{page.addSection}</ButtonLink>
            </p>
          </>
        ) : (
          <QuestionnaireRead questionnaire={shown} />
        )}
      </Section>
    </>
  )
}
