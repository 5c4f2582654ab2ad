import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { FreedPlaces, LooksAsked, ReserveQueue } from '../parts/after-results.tsx'
import { findReserve } from '../reserve.server.ts'
import { listLooks } from '../second-looks.server.ts'
import { words } from '../words.after.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  return { ...(await findReserve(viewer, panelId)), looks: await listLooks(viewer, panelId) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export default function Reserve() {
  const page = useLoaderData<typeof loader>()
  const t = useWords(words)
  const language = useLanguage()
  const { call, id } = page.panel
  return (
    <>
      <PageHead kicker={inLanguage(language, call.title)} number={call.number} title={t.title} lead={t.lead} />
      <FreedPlaces {...page} />
      <ReserveQueue queue={page.queue} />
      <LooksAsked panelId={id} looks={page.looks} />
      <p>
        <Link to={`/juries/${id}/ranking`}>{t.back}</Link>
      </p>
    </>
  )
}
