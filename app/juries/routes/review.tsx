import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { shortcutsOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { QUIET } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listVersions } from '../corrections.server.ts'
import { ConfidenceTold } from '../parts/confidence.tsx'
import { Corrections } from '../parts/corrections.tsx'
import { Dossier } from '../parts/dossier.tsx'
import { Grid } from '../parts/grid.tsx'
import { GridProgress } from '../parts/grid-progress.tsx'
import { HandInBy } from '../parts/hand-in-by.tsx'
import { HandedIn } from '../parts/handed-in.tsx'
import { KeysTold } from '../parts/keys-told.tsx'
import { Marks } from '../parts/marks.tsx'
import reading from '../parts/reading.css?url'
import ways from '../parts/reading-ways.css?url'
import { ReadingWays } from '../parts/reading-ways.tsx'
import { ReviewStatus } from '../parts/statuses.tsx'
import { GridForm } from '../review.form.ts'
import { findOwnReview, findReview, saveReview } from '../reviews.server.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export const links: LinksFunction = () => [reading, ways].map((href) => ({ rel: 'stylesheet', href }))

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const { stage } = await findOwnReview(viewer, reviewId)
  if (stage === 'assigned') throw redirect(`/reviews/${reviewId}/declaration`)
  const page = await findReview(viewer, reviewId)
  const corrected = await listVersions([reviewId, ...page.others.map((other) => other.id)])
  const of = (id: string) => corrected.get(id) ?? []
  const others = page.others.map((other) => ({ ...other, versions: of(other.id) }))
  return { ...page, others, versions: of(reviewId), keys: await shortcutsOf(request), formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => `${t.file} ${data?.application.number ?? ''}`, 'noindex')

/** A draft refused because another tab saved it is shown with the latest revision and a fresh key, so that saving again replaces it: by a press, never by itself. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) => !formData?.has(QUIET)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const form = await readForm(request, GridForm)
  if (!form.ok) return form.reply
  const { objection } = await form.once(viewer, () => saveReview(viewer, reviewId, form.value))
  if (objection) return form.slip({ comment: [objection] })
  if (form.value.next === 'quiet') return { slip: undefined }
  return redirect(`/reviews/${reviewId}${form.value.next === 'submission' ? '/submission' : '#grid'}`, 303)
}

export default function Review() {
  const page = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const { nameless } = useWords(phaseWords)
  const { review, application, call, objection, others } = page
  return (
    <>
      <div className="reading-head">
        <PageHead
          kicker={t.file}
          number={application.number ?? undefined}
          title={application.title}
          status={<ReviewStatus stage={review.stage} />}
        />
      </div>
      <ReadingWays />
      <div className="reading">
        <section aria-labelledby="file">
          <h2 id="file" tabIndex={-1}>
            {t.review.file}
          </h2>
          {application.organisationName === null && <Notice tone="info">{nameless.notice}</Notice>}
          <Dossier {...page} />
        </section>
        <section className="reading-grid" aria-labelledby="grid">
          <h2 id="grid" tabIndex={-1}>
            {t.review.grid}
          </h2>
          {objection ? (
            <HandedIn {...page} />
          ) : (
            <>
              <HandInBy {...page.by} />
              <GridProgress {...page} />
              <Grid {...page} slip={slip} />
              <KeysTold isOn={page.keys} back={`/reviews/${review.id}`} />
              <p className="reading-conflict">
                <Link to={`/reviews/${review.id}/declaration`}>{t.review.conflict}</Link>
              </p>
            </>
          )}
        </section>
      </div>
      {(review.stage === 'submitted' || others.length > 0) && (
        <Section title={t.review.others}>
          {others.length === 0 && <p className="quiet">{t.review.othersNone}</p>}
          {others.map((other, place) => (
            <article key={other.id}>
              <h3>{other.jurorName ?? nameless.juror(place + 1)}</h3>
              <ConfidenceTold chosen={other.confidence} />
              <Marks criteria={call.criteria} scores={other.scores} comment={other.comment} />
              <Corrections versions={other.versions} criteria={call.criteria} openedAt={review.panel.openedAt} />
            </article>
          ))}
        </Section>
      )}
    </>
  )
}
