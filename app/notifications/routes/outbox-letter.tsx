import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findOutboxLetter } from '../letters.server.ts'
import { PlainLetter } from '../parts/plain-letter.tsx'
import { words } from '../words.ts'

/** Tall enough for the longest of our letters on a computer, in CSS pixels; a telephone scrolls inside. */
const SHEET_HEIGHT = 860

export async function loader({ request, params }: LoaderFunctionArgs) {
  const letter = await findOutboxLetter(await viewerOf(request), idFrom(params, 'letterId'))
  const { id, subject, toAddress, replyTo, text, language } = letter
  return { id, subject, toAddress, replyTo, text, language, sentAt: letter.sentAt.toISOString() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => data?.subject ?? t.outbox.title, 'noindex')

export default function OutboxLetter() {
  const { id, subject, toAddress, replyTo, text, language, sentAt } = useLoaderData<typeof loader>()
  const t = useWords(words).letter
  return (
    <>
      <PageHead kicker={t.kicker} title={subject} />
      <Facts
        items={[
          { term: t.to, value: toAddress },
          ...(replyTo ? [{ term: t.replyTo, value: replyTo }] : []),
          { term: t.sent, value: <When at={sentAt} show="instant" /> },
        ]}
      />
      <Section title={t.sheet}>
        <iframe
          title={t.sheetTitle(subject)}
          src={`/outbox/${id}/sheet`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          width="100%"
          height={SHEET_HEIGHT}
          frameBorder={0}
        />
      </Section>
      <Section title={t.text}>
        <PlainLetter text={text} lang={language} />
      </Section>
      <p>
        <Link to="/outbox">{t.back}</Link>
      </p>
    </>
  )
}
