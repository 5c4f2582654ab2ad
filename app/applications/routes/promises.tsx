import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { FILE_KINDS } from '#app/platform/file.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { UploadField } from '#app/ui/upload-field.tsx'
import { PaperForm } from '../paper.form.ts'
import { purposeOf } from '../papers.server.ts'
import { PapersRead } from '../papers-read.tsx'
import { givenIn } from '../parts/given-paper.ts'
import { findPromised, keepPromise } from '../promises-kept.server.ts'
import { PromisesRead } from '../promises-read.tsx'
import { words as paperWords } from '../words.papers.ts'
import { words } from '../words.promises.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, promises, papers, left } = await findPromised(viewer, idFrom(params, 'applicationId'))
  const { id, title, number } = application
  const isAdded = new URL(request.url).searchParams.has('added')
  const accept = FILE_KINDS.join(',')
  return { id, title, number, promises, papers, left, purpose: purposeOf(id), isAdded, accept, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.page.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { application } = await findPromised(viewer, idFrom(params, 'applicationId'))
  const form = await readForm(request, PaperForm)
  if (!form.ok) return form.reply
  const given = await givenIn(form.value)
  const late = await form.overtaken(viewer, () => keepPromise(viewer, application.id, form.value.slot, given))
  return late ?? redirect(`/applications/${application.id}/promises?added=1`, 303)
}

export default function Promises() {
  const { id, title, number, promises, papers, left, purpose, isAdded, accept, formKey } =
    useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { page, reasons } = useWords(words)
  const t = useWords(paperWords)
  const language = useLanguage()
  const owed = promises.filter(({ keptAt }) => keptAt === null)
  const options = owed.map(({ documentId, name }) => ({ value: documentId, label: inLanguage(language, name) }))
  const given = papers.filter(({ slotId }) => promises.some(({ documentId }) => documentId === slotId))
  return (
    <>
      <PageHead
        kicker={title}
        number={number ?? undefined}
        title={page.title}
        lead={page.lead}
        actions={<ButtonLink to={`/applications/${id}`}>{page.back}</ButtonLink>}
      />
      {isAdded && !slip && (
        <div role="status">
          <Notice tone="good">{t.added}</Notice>
        </div>
      )}
      <Section title={page.promised}>
        <PromisesRead promises={promises} />
        {given.length > 0 && <PapersRead applicationId={id} papers={given} />}
      </Section>
      {owed.length === 0 ? (
        <p>{page.nothing}</p>
      ) : (
        <Section title={t.give}>
          <PostForm
            key={formKey}
            slip={slip}
            formKey={formKey}
            reasons={{ ...t.reasons, ...reasons }}
            encType="multipart/form-data"
          >
            <Choices type="radio" name="slot" legend={t.slot} options={options} defaultValue={options[0]?.value} />
            <UploadField label={t.file} hint={t.fileHint} accept={accept} purpose={purpose} left={left} />
            <Submit>{t.press}</Submit>
          </PostForm>
        </Section>
      )}
    </>
  )
}
