import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listFacilities, listTerritories } from '../facilities.server.ts'
import { mayEnterFacility } from '../facility.access.ts'
import { DirectoryAsked } from '../facility.form.ts'
import { FacilityList } from '../facility-list.tsx'
import { addressOf, DirectoryFilters } from '../parts/directory-filters.tsx'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: ['territory', 'tiersLieu', 'after'], shows: 'minutes' } }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const asked = DirectoryAsked.parse(Object.fromEntries(new URL(request.url).searchParams))
  const tiersLieu = asked.tiersLieu && true
  const { rows, next } = await listFacilities({ ...asked, tiersLieu })
  const facilities = rows.map(({ about, enteredAt, finess, ...facility }) => facility)
  return {
    asked,
    facilities,
    next,
    territories: await listTerritories({ tiersLieu }),
    mayEnter: mayEnterFacility(viewer),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title)

export default function Facilities() {
  const { asked, facilities, next, territories, mayEnter } = useLoaderData<typeof loader>()
  const t = useWords(words)
  return (
    <>
      <PageHead
        title={t.list.title}
        lead={t.list.lead}
        actions={mayEnter && <ButtonLink to="/facilities/new">{t.list.enter}</ButtonLink>}
      />
      <DirectoryFilters asked={asked} territories={territories} />
      {facilities.length > 0 ? (
        <FacilityList facilities={facilities} />
      ) : (
        <Empty
          title={t.list.empty}
          text={t.list.emptyText}
          action={
            <ButtonLink to="/facilities" kind="plain">
              {t.list.see}
            </ButtonLink>
          }
        />
      )}
      <Pager to={next === null ? undefined : addressOf({ ...asked, after: next })} />
    </>
  )
}
