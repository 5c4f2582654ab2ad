import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findFacility } from '#app/facilities/facilities.server.ts'
import { mayAppointLead } from '#app/facilities/facility.access.ts'
import { words as facilityWords } from '#app/facilities/words.ts'
import { PosterLinks } from '#app/needs/poster-links.tsx'
import { viewerOf } from '#app/people/viewer.server.ts'
import type { Keepable } from '#app/platform/page-cache.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Prose, Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { listHostingsOfFacility } from '../hostings.server.ts'
import { HostingList } from '../parts/hosting-list.tsx'
import { mayAnswerHosting } from '../pilot.access.ts'
import { PilotList } from '../pilot-list.tsx'
import { listPilotsOfFacility } from '../pilots.server.ts'
import { words } from '../words.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const facility = await findFacility(textFrom(params, 'slug'))
  const hostings = await listHostingsOfFacility(viewer, facility.id)
  const may = { lead: mayAnswerHosting(viewer, { facilityId: facility.id }), appoint: mayAppointLead(viewer) }
  return { facility, hostings, may, pilots: await listPilotsOfFacility(viewer, facility.id) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, () => data?.facility.name ?? '')

export default function FacilityPage() {
  const { facility, hostings, may, pilots } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const { kinds, tiersLieu } = useWords(facilityWords)
  const { name, town, territory, kind, finess, slots, slug } = facility
  return (
    <>
      <PageHead
        kicker={t.facility.kicker}
        title={name}
        status={facility.tiersLieu && <Status tone="open">{tiersLieu}</Status>}
        lead={[town, territory].filter(Boolean).join(', ')}
        actions={
          may.appoint && (
            <ButtonLink kind="plain" to={`/facilities/${slug}/lead`}>
              {t.facility.appoint}
            </ButtonLink>
          )
        }
      />
      {(may.lead || hostings.length > 0) && (
        <Section title={t.facility.asked}>
          <p className="quiet">{t.facility.askedLead}</p>
          <HostingList hostings={hostings} empty={t.facility.noneAsked} />
        </Section>
      )}
      <Prose>
        <p>
          <Told text={facility.about} />
        </p>
      </Prose>
      <Facts
        items={[
          { term: t.facility.kind, value: kinds[kind] },
          { term: t.facility.territory, value: territory },
          { term: t.facility.slots, value: slots > 0 ? t.facility.slotsOf(slots) : t.facility.slotsNone },
          ...(finess ? [{ term: t.facility.finess, value: finess }] : []),
        ]}
      />
      <Section title={t.facility.pilots}>
        <PilotList pilots={pilots} empty={t.facility.noPilot} />
      </Section>
      <PosterLinks slug={slug} />
      <Section title={t.facility.host}>
        <Prose>
          <ol>
            {t.facility.hostSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{t.facility.hostContact}</p>
        </Prose>
      </Section>
    </>
  )
}
