import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ApplicationList } from '../application-list.tsx'
import { OwnForm } from '../own.form.ts'
import { listOwn } from '../own.server.ts'
import { ownAddress } from '../own.ts'
import { OwnFacets } from '../parts/own-facets.tsx'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = OwnForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { asked, ...(await listOwn(viewer, asked)) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Applications() {
  const { asked, rows, next, counts } = useLoaderData<typeof loader>()
  const { list: t } = useWords(words)
  const isNarrowed = asked.stage !== undefined || asked.call !== undefined || asked.after !== undefined
  const empty = isNarrowed ? (
    <Empty title={t.none} text={t.noneText} action={<ButtonLink to="/applications">{t.seeAll}</ButtonLink>} />
  ) : (
    <Empty title={t.empty} text={t.emptyText} action={<ButtonLink to="/calls">{t.seeCalls}</ButtonLink>} />
  )
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <OwnFacets asked={asked} counts={counts} />
      <ApplicationList applications={rows} empty={empty} />
      <Pager to={next ? ownAddress('/applications', { ...asked, after: next }) : undefined} label={t.more} />
      {rows.length > 0 && (
        <p>
          <Link to={ownAddress('/applications.csv', { ...asked, after: undefined })} reloadDocument>
            {t.export}
          </Link>
        </p>
      )}
    </>
  )
}
