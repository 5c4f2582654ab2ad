import {
  type ActionFunctionArgs,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../panel.form.ts'
import { Marks } from '../parts/marks.tsx'
import reading from '../parts/reading.css?url'
import { commentField } from '../review.ts'
import { findReview, submitReview } from '../reviews.server.ts'
import { words } from '../words.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { review, application, call, missing, objection } = await findReview(viewer, idFrom(params, 'reviewId'))
  if (objection) refuse(409, objection)
  return { review, application, call, missing, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.submission.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => submitReview(viewer, reviewId))
  return redirect(`/reviews/${reviewId}`, 303)
}

export default function Submission() {
  const { review, application, call, missing, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const lacking = call.criteria.filter((criterion) => missing.includes(criterion.id))
  const grid = `/reviews/${review.id}`
  return (
    <>
      <PageHead
        kicker={`${t.file} ${application.number ?? ''}`}
        title={t.submission.title}
        lead={t.submission.lead}
        number={application.title}
      />
      <Marks criteria={call.criteria} scores={review.scores} comment={review.comment} />
      {lacking.length > 0 ? (
        <Notice tone="warn">
          <p>{t.submission.incomplete(lacking.length)}</p>
          <ul>
            {lacking.map((criterion) => (
              <li key={criterion.id}>
                <Link to={`${grid}#field-${commentField(criterion.id)}`}>
                  <Told text={criterion.name} />
                </Link>
              </li>
            ))}
          </ul>
          <p className="actions">
            <ButtonLink to={`${grid}#grid`}>{t.submission.complete}</ButtonLink>
          </p>
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
          <FormActions>
            <Submit>{t.submission.send}</Submit>
            <ButtonLink to={`${grid}#grid`} kind="plain">
              {t.submission.change}
            </ButtonLink>
          </FormActions>
        </PostForm>
      )}
    </>
  )
}
