import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { mayOrganise } from '../call.access.ts'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { AnsweredList, AnswerSearch } from '../parts/answered-list.tsx'
import { lookedIn } from '../parts/looked.ts'
import { OwnQuestions } from '../parts/own-questions.tsx'
import { objectionToQuestion } from '../public-question.ts'
import { listAnswered, listOwnQuestions } from '../public-questions.server.ts'
import { words } from '../words.asking.ts'

export const handle: Keepable = { keep: { asked: ['after'], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const looked = lookedIn(request)
  const { id, slug, number, title, phase, questionsEnd } = call
  const may = { ask: objectionToQuestion(call, now()) === null, answer: mayOrganise(viewer, call) }
  const answered = await listAnswered(viewer, id, looked)
  const own = await listOwnQuestions(viewer, id)
  return { call: { slug, number, title, phase, questionsEnd }, held: looked.words, may, answered, own }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t, language) => (data ? t.of(inLanguage(language, data.call.title)) : t.title),
    data?.held ? 'noindex' : undefined,
  )

export default function PublicQuestions() {
  const { call, held, may, answered, own } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const title = inLanguage(useLanguage(), call.title)
  const at = `/calls/${call.slug}/questions`
  const { rows, next } = answered
  const query = held === '' ? '' : `&q=${encodeURIComponent(held)}`
  return (
    <>
      <PageHead
        kicker={t.title}
        number={call.number}
        status={<CallStatus phase={call.phase} />}
        title={title}
        lead={
          <>
            <p>
              {t.lead} (<Link to={`/calls/${call.slug}`}>{t.backToCall}</Link>)
            </p>
            <QuestionsEnd end={call.questionsEnd} isOver={!may.ask} />
          </>
        }
        actions={
          <>
            {may.ask && !may.answer && <ButtonLink to={`${at}/new`}>{t.ask}</ButtonLink>}
            {may.answer && <ButtonLink to={`${at}/received`}>{t.received.link}</ButtonLink>}
          </>
        }
      />
      <OwnQuestions questions={own} />
      <Section title={t.title}>
        {(rows.length > 0 || held !== '') && <AnswerSearch held={held} at={at} />}
        {held !== '' && <p role="status">{t.found(rows.length, held)}</p>}
        {rows.length === 0 && held === '' && <Empty title={t.none} text={t.noneText} />}
        <AnsweredList rows={rows} />
        <Pager to={next ? `${at}?after=${next}${query}` : undefined} label={t.more} />
      </Section>
    </>
  )
}

/** Until when one may ask, or since when one may not. */
function QuestionsEnd({ end, isOver }: { end: Date | null; isOver: boolean }) {
  const t = useWords(words)
  if (!end) return null
  return (
    <p>
      {isOver ? t.ended : t.askedUntil} <When at={end.toISOString()} show="instant" />.
    </p>
  )
}
