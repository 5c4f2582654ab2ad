import { Link } from '@remix-run/react'
import { words as receivedWords } from '#app/applications/words.received.ts'
import type { CallBrief } from '#app/calls/calls.server.ts'
import { words as asking } from '#app/calls/words.asking.ts'
import { words as calls } from '#app/calls/words.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

type May = { organise: boolean; pledge: boolean }

type Props = { call: CallBrief; may: May; late: boolean; following: boolean }

/** What one may do about this call now; its organiser does not answer it, nor anyone once its door is shut. */
export function CallActions({ call, may, late, following }: Props) {
  const t = useWords(words).call
  const { follow, unfollow } = useWords(asking)
  const isLive = call.phase === 'open' || call.phase === 'to_come'
  return (
    <>
      {(call.phase === 'open' || late) && !may.organise && (
        <ButtonLink to={`/calls/${call.slug}/application`}>{t.answer}</ButtonLink>
      )}
      {isLive && !may.organise && (
        <ButtonLink to={`/calls/${call.slug}/${following ? 'unfollowing' : 'following'}`} kind="plain">
          {following ? unfollow.link : follow.link}
        </ButtonLink>
      )}
      {may.pledge && (isLive || call.phase === 'closed') && (
        <ButtonLink to={`/calls/${call.slug}/pledge`} kind="plain">
          {t.pledge}
        </ButtonLink>
      )}
    </>
  )
}

/** What its coordinators do with it, in the order of its life; `staysFor` is why a decided call cannot be put away yet. */
export function CallWork({ call, staysFor }: { call: CallBrief; staysFor: string | null }) {
  const t = useWords(words).call
  const received = useWords(receivedWords)
  const questions = useWords(asking)
  const { reasons } = useWords(calls)
  const { phase, stage, slug } = call
  const isEnded = stage === 'closed' && call.isDecided
  const ways = [
    { to: 'publication', label: t.publication, when: phase === 'draft' },
    { to: 'edit', label: t.edit, when: phase === 'draft' || phase === 'to_come' },
    { to: 'questionnaire', label: t.questionnaire, when: ['draft', 'to_come', 'open'].includes(phase) },
    { to: 'opening', label: t.opening, when: stage === 'published' },
    { to: 'applications', label: received.title, when: ['open', 'closed', 'archived'].includes(phase) },
    { to: 'jury', label: t.jury, when: ['open', 'closed', 'archived'].includes(phase) },
    { to: 'questions/received', label: questions.received.link, when: ['to_come', 'open', 'closed'].includes(phase) },
    { to: 'amendment', label: t.amendment, when: phase === 'open' || phase === 'closed' },
    { to: 'extension', label: t.extension, when: phase === 'open' },
    { to: 'stopped', label: t.stopped, when: phase === 'open' || phase === 'closed' },
    { to: 'late-doors', label: t.lateDoors, when: stage === 'open' || stage === 'closed' },
    { to: 'archiving', label: t.archiving, when: isEnded && staysFor === null },
    { to: 'cancellation', label: t.cancellation, when: ['draft', 'to_come', 'open'].includes(phase) },
  ].filter((way) => way.when)
  if (ways.length === 0) return null
  return (
    <Section title={t.work}>
      <ul className="ways">
        {ways.map(({ to, label }) => (
          <li key={to}>
            <Link to={`/calls/${slug}/${to}`}>{label}</Link>
          </li>
        ))}
      </ul>
      {staysFor && <p className="hint">{t.notYetArchived(sentenceOf(reasons, staysFor))}</p>}
    </Section>
  )
}
