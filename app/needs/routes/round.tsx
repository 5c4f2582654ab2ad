import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { RoundDesk } from '../parts/round-desk.tsx'
import { RoundResult } from '../parts/round-result.tsx'
import { findRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'

const TONES = { to_come: 'waiting', open: 'open', closed: 'done', given_up: 'stopped' } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const round = await findRound(await viewerOf(request), idFrom(params, 'roundId'))
  return { round, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t, language) => t.round.title(data ? inLanguage(language, data.round.theme.name) : ''))

export default function Round() {
  const { round, formKey } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const language = useLanguage()
  const isOver = round.phase === 'closed'
  return (
    <>
      <PageHead
        kicker={t.round.kicker}
        title={t.round.title(inLanguage(language, round.theme.name))}
        status={<Status tone={TONES[round.phase]}>{t.round.phases[round.phase]}</Status>}
      />
      {round.phase === 'given_up' && <Notice tone="info">{t.round.given_up}</Notice>}
      {round.runs && round.phase !== 'given_up' && <RoundDesk round={round} formKey={formKey} />}
      {round.phase !== 'given_up' && (
        <Section title={isOver ? t.result.title : t.round.duringTitle}>
          {!isOver && <p>{t.round.during}</p>}
          <RoundResult round={round} />
          {round.colleges.some(({ order }) => order) && (
            <p>
              <a href={`/themes/${round.theme.slug}/rounds/${round.id}/result.csv`}>{t.csv.link}</a>
            </p>
          )}
        </Section>
      )}
    </>
  )
}
