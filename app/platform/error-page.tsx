import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { useReference } from './nonce.ts'
import { words } from './own-words.ts'
import type { Refusal } from './refusal.ts'
import { useLanguage, useWords } from './words.tsx'

/** The one error page: what happened as a sentence, and the way back. */
export function ErrorPage({ status, refusal, back }: { status: number; refusal: unknown; back: string }) {
  const language = useLanguage()
  const { error, reasons } = useWords(words)
  const reference = useReference()
  const title = error.titles[status] ?? error.other
  const told = isRefusal(refusal) ? refusal.sentence?.[language] : undefined
  return (
    <>
      <title>{`${title} · Passerelle`}</title>
      <PageHead title={title} lead={told ?? (status === 404 ? reasons.not_found : undefined)} />
      {status === 410 && isRefusal(refusal) && (
        <p>
          {error.serverTime} <ServerTime at={new Date(refusal.at)} />
        </p>
      )}
      {status >= 500 && (
        <p>
          {error.fault} <strong>{reference}</strong>
        </p>
      )}
      <p>
        {status === 401 ? (
          <ButtonLink to={`/sign-in?back=${encodeURIComponent(back)}`}>{error.signIn}</ButtonLink>
        ) : (
          <ButtonLink to="/">{error.home}</ButtonLink>
        )}
      </p>
    </>
  )
}

function isRefusal(data: unknown): data is Refusal {
  return typeof data === 'object' && data !== null && 'sentence' in data
}
