import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { FILE_KINDS } from '#app/platform/file.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { UploadField } from '#app/ui/upload-field.tsx'
import { findPapersToClarify, giveClarifyingPaper } from '../clarifying-papers.server.ts'
import { PaperForm } from '../paper.form.ts'
import { purposeOf } from '../papers.server.ts'
import { PapersRead } from '../papers-read.tsx'
import { givenIn } from '../parts/given-paper.ts'
import { words } from '../words.clarification.ts'
import { words as paperWords } from '../words.papers.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, application, points, left, endsAt, objection } = await findPapersToClarify(
    viewer,
    idFrom(params, 'clarificationId'),
  )
  if (objection) refuse(objection === 'clarification_over' ? 410 : 409, objection)
  const { id: applicationId, title, number } = application
  const isAdded = new URL(request.url).searchParams.has('added')
  const sending = { purpose: purposeOf(applicationId), accept: FILE_KINDS.join(','), left, isAdded, formKey: newId() }
  return { id, applicationId, title, number, points, endsAt, ...sending }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.papers.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findPapersToClarify(viewer, idFrom(params, 'clarificationId'))
  const form = await readForm(request, PaperForm)
  if (!form.ok) return form.reply
  const given = await givenIn(form.value)
  const late = await form.overtaken(viewer, () => giveClarifyingPaper(viewer, id, form.value.slot, given))
  return late ?? redirect(`/clarifications/${id}/papers?added=1`, 303)
}

export default function ClarificationPapers() {
  const { id, applicationId, title, number, points, endsAt, purpose, accept, left, isAdded, formKey } =
    useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { papers: page, answer, reasons } = useWords(words)
  const t = useWords(paperWords)
  const language = useLanguage()
  const options = points.map((point) => ({
    value: point.id,
    label: inLanguage(language, point.slot.label),
    hint: point.request,
  }))
  const first = points.find(({ papers }) => papers.length === 0) ?? points[0]
  return (
    <>
      <PageHead
        kicker={title}
        number={number ?? undefined}
        title={page.title}
        lead={page.lead}
        actions={<ButtonLink to={`/clarifications/${id}`}>{page.back}</ButtonLink>}
      />
      <Notice tone="info">
        {answer.until}{' '}
        <strong>
          <ServerTime at={endsAt} />
        </strong>
        .
      </Notice>
      {isAdded && !slip && (
        <div role="status">
          <Notice tone="good">{t.added}</Notice>
        </div>
      )}
      {points
        .filter(({ papers }) => papers.length > 0)
        .map((point) => (
          <section key={point.id} className="section">
            <h2>{inLanguage(language, point.slot.label)}</h2>
            <PapersRead applicationId={applicationId} papers={point.papers} />
          </section>
        ))}
      <PostForm
        key={formKey}
        slip={slip}
        formKey={formKey}
        reasons={{ ...t.reasons, ...reasons }}
        encType="multipart/form-data"
      >
        <Choices type="radio" name="slot" legend={page.point} options={options} defaultValue={first?.id} />
        <UploadField label={t.file} hint={t.fileHint} accept={accept} purpose={purpose} left={left} />
        <Submit>{t.press}</Submit>
      </PostForm>
    </>
  )
}
