import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listJuriesRun } from '../juries-run.server.ts'
import { listChairs } from '../panels.server.ts'
import { HandInBy } from '../parts/hand-in-by.tsx'
import { JuriesRun } from '../parts/juries-run.tsx'
import { RoomLink } from '../parts/meeting-links.tsx'
import { OutcomeStatus, PanelStatus, ReviewStatus } from '../parts/statuses.tsx'
import { listOwnReviews } from '../reviews.server.ts'
import { words as hearingWords } from '../words.hearings.ts'
import { words as interestWords } from '../words.interests.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as resultWords } from '../words.results.ts'
import { words as scoringWords } from '../words.scoring.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [chairs, reviews] = [await listChairs(viewer), await listOwnReviews(viewer)]
  return { chairs, reviews, run: await listJuriesRun(viewer) }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.list.title, 'noindex')

export default function Juries() {
  const { chairs, reviews, run } = useLoaderData<typeof loader>()
  const t = useWords(words)
  const { expertise } = useWords(seatWords)
  const { interests } = useWords(interestWords)
  const { wishes } = useWords(pinWords)
  const { names, otherFiles } = useWords(phaseWords)
  const hearings = useWords(hearingWords)
  const language = useLanguage()
  return (
    <>
      <PageHead title={t.list.title} lead={chairs.length > 0 || run.length === 0 ? t.list.lead : undefined} />
      {chairs.length === 0 && run.length === 0 && <Empty title={t.list.empty} text={t.list.emptyText} />}
      {chairs.length > 0 && (
        <p>
          <Link to="/expertise">{expertise.link}</Link> · <Link to="/interests">{interests.title}</Link>
        </p>
      )}
      {chairs.map((chair) => (
        <Section key={chair.panelId} title={inLanguage(language, chair.title)}>
          <p>
            <PanelStatus stage={chair.stage} />
          </p>
          {chair.isNameless && (
            <p>
              <Link to={`/juries/${chair.panelId}/names`}>{names.back}</Link>
            </p>
          )}
          <RoomLink panelId={chair.panelId} meetsAt={chair.meetsAt} />
          {chair.mayReadAll && (
            <p>
              <Link to={`/juries/${chair.panelId}/files`}>{otherFiles.title}</Link>
            </p>
          )}
          {chair.mayWish && (
            <p>
              <Link to={`/juries/${chair.panelId}/wishes`}>{wishes.link}</Link>
            </p>
          )}
          {chair.hears && (
            <p>
              <Link to={`/juries/${chair.panelId}/hearings`}>{hearings.link}</Link>
            </p>
          )}
          {chair.acceptedAt ? (
            <Reviews reviews={reviews.filter((review) => review.panelId === chair.panelId)} by={chair} />
          ) : (
            <div className="flow">
              <p>{t.list.invited}</p>
              <p className="actions">
                <ButtonLink to={`/juries/${chair.panelId}/confidentiality`}>{t.list.answer}</ButtonLink>
              </p>
            </div>
          )}
        </Section>
      ))}
      <JuriesRun juries={run} />
    </>
  )
}

type OwnReviews = Awaited<ReturnType<typeof listOwnReviews>>

/** One line per file; a file the juror stepped aside from has no name any more and leads nowhere. */
function Reviews({ reviews, by }: { reviews: OwnReviews; by: Parameters<typeof HandInBy>[0] }) {
  const { list } = useWords(words)
  const { order } = useWords(scoringWords)
  const { nameless } = useWords(phaseWords)
  const { thanks } = useWords(resultWords)
  const isTold = reviews.some(({ outcome }) => outcome !== null)
  const toRead = reviews.filter(({ stage }) => stage !== 'submitted' && stage !== 'recused').length
  const aside = reviews.filter((review) => review.applicant === null)
  const items = reviews.flatMap(({ id, stage, applicant, outcome }) => {
    if (applicant === null) return []
    const { solutionName, organisationName, number } = applicant
    const title = organisationName === null ? nameless.title(number ?? '') : `${solutionName}, ${organisationName}`
    return {
      key: id,
      to: `/reviews/${id}`,
      title,
      meta: applicant.number,
      status: <Become stage={stage} outcome={outcome} />,
    }
  })
  return (
    <>
      {isTold && <p>{thanks}</p>}
      {toRead > 0 && <HandInBy {...by} />}
      {toRead > 1 && <p className="quiet">{order}</p>}
      <ItemList items={items} empty={list.none} />
      {aside.length > 0 && <p className="quiet">{list.aside(aside.length)}</p>}
    </>
  )
}

/** What became of the file once that is told; until then, how far its reading is. */
function Become({ stage, outcome }: Pick<OwnReviews[number], 'stage' | 'outcome'>) {
  return outcome ? <OutcomeStatus outcome={outcome} reserveRank={null} /> : <ReviewStatus stage={stage} />
}
