import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import type { Blank } from '../intake.server.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'
import { BeforeWriting } from './need-fields.tsx'
import { OnePage, SendNeed, ToGuided } from './one-page.tsx'

/** The one page on which a need is told from its first word. */
export function NewNeed({ blank, slip, revision = 0 }: { blank: Blank; slip?: Slip; revision?: number }) {
  const { post } = useWords(words)
  const { formKey, authorKind, places, place, campaign, own, poster } = blank
  return (
    <>
      <PageHead title={post.title} lead={post.lead} />
      <ToGuided to={`/needs/guided${poster}`} />
      <OtherWays />
      <OwnDrafts drafts={own} />
      {!slip && <BeforeWriting />}
      <FromPoster place={place} campaign={campaign} />
      <OnePage
        slip={slip}
        formKey={formKey}
        revision={revision}
        keeps="/drafts"
        send={<SendNeed />}
        authorKind={authorKind}
        places={places}
        place={place}
        campaignId={campaign?.id}
      />
    </>
  )
}

/** For whoever would rather speak, be helped or write by hand; told before the first word. */
export function OtherWays() {
  const { page } = useWords(intakeWords)
  return (
    <p>
      {page.ways} <Link to="/needs/ways">{page.waysLink}</Link>
    </p>
  )
}

/** The place and the question of the poster that led here. */
export function FromPoster({ place, campaign }: Pick<Blank, 'place' | 'campaign'>) {
  const { page } = useWords(intakeWords)
  if (!place && !campaign) return null
  return (
    <Notice tone="info" title={page.from}>
      {campaign && (
        <p>
          <Told text={campaign.question} />
        </p>
      )}
      {place && <p>{place}</p>}
    </Notice>
  )
}

/** What someone signed in left unfinished, found again without its code. */
export function OwnDrafts({ drafts }: { drafts: Blank['own'] }) {
  const { page } = useWords(intakeWords)
  if (drafts.length === 0) return null
  return (
    <Notice tone="info" title={page.own}>
      <ul>
        {drafts.map(({ code, title }) => (
          <li key={code}>
            <Link to={`/drafts/${code}/kept`}>{page.ownLink(title || page.untitled)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
