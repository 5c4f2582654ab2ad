import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { AnsweredOne } from '../parts/answered-list.tsx'
import { QuestionStatus } from '../parts/own-questions.tsx'
import { QuestionQuoted } from '../parts/question-quoted.tsx'
import { findPublicQuestion } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { call, ...question } = await findPublicQuestion(viewer, idFrom(params, 'questionId'))
  const { slug, number, title } = call
  return { call: { slug, number, title }, question }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => (data?.question.isOwn ? t.own.page : t.answering.page), 'noindex')

export default function PublicQuestion() {
  const { call, question } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const language = useLanguage()
  const { id, stage, isOwn, mayAnswer, answered, reason } = question
  const all = `/calls/${call.slug}/questions`
  return (
    <>
      <PageHead
        kicker={t.title}
        number={call.number}
        status={<QuestionStatus stage={stage} />}
        title={isOwn ? t.own.page : t.answering.page}
        lead={inLanguage(language, call.title)}
      />
      <QuestionQuoted question={question} />
      {stage === 'asked' && isOwn && <p>{t.own.waits}</p>}
      {stage === 'asked' && mayAnswer && (
        <p className="actions">
          <ButtonLink to={`/questions/${id}/answer`}>{t.answering.answer.link}</ButtonLink>
          <ButtonLink to={`/questions/${id}/joining`} kind="plain">
            {t.answering.join.link}
          </ButtonLink>
          <ButtonLink to={`/questions/${id}/declination`} kind="plain">
            {t.answering.decline.link}
          </ButtonLink>
        </p>
      )}
      {stage === 'declined' && (
        <Notice tone="info" title={t.own.declined}>
          <p>{reason}</p>
        </Notice>
      )}
      {answered && (
        <section>
          <p>{stage === 'joined' ? t.own.joined : t.own.answered}</p>
          <AnsweredOne answered={answered} />
        </section>
      )}
      <p>
        <Link to={stage === 'asked' && mayAnswer ? `${all}/received` : all}>{t.backToAll}</Link>
      </p>
    </>
  )
}
