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
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { UploadField } from '#app/ui/upload-field.tsx'
import { PaperForm } from '../paper.form.ts'
import { findPapers, givePaper, purposeOf } from '../papers.server.ts'
import { paperField } from '../papers.ts'
import { givenIn } from '../parts/given-paper.ts'
import { PaperPlaces } from '../parts/paper-places.tsx'
import { words } from '../words.papers.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { application, objection, ...papers } = await findPapers(viewer, idFrom(params, 'applicationId'))
  if (objection) refuse(409, objection)
  const { id, title } = application
  const isAdded = new URL(request.url).searchParams.has('added')
  return { id, title, ...papers, purpose: purposeOf(id), isAdded, accept: FILE_KINDS.join(','), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { application } = await findPapers(viewer, idFrom(params, 'applicationId'))
  const form = await readForm(request, PaperForm)
  if (!form.ok) return form.reply
  const given = await givenIn(form.value)
  const late = await form.overtaken(viewer, () => givePaper(viewer, application.id, form.value.slot, given))
  return late ?? redirect(`/applications/${application.id}/papers?added=1`, 303)
}

export default function Papers() {
  const { id, title, slots, papers, slips, left, purpose, isAdded, accept, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const language = useLanguage()
  const first = slots.find((slot) => slips[paperField(slot.id)]) ?? slots[0]
  const options = slots.map((slot) => ({ value: slot.id, label: inLanguage(language, slot.label) }))
  return (
    <>
      <PageHead
        kicker={title || t.kicker}
        title={t.title}
        lead={t.lead}
        actions={<ButtonLink to={`/applications/${id}/edit`}>{t.back}</ButtonLink>}
      />
      {isAdded && !slip && (
        <div role="status">
          <Notice tone="good">{t.added}</Notice>
        </div>
      )}
      {slots.length === 0 && <p>{t.nothingAsked}</p>}
      {slots.length > 0 && (
        <>
          <Section title={t.asked}>
            <PaperPlaces applicationId={id} slots={slots} papers={papers} slips={slips} />
          </Section>
          <Section title={t.give}>
            <PostForm key={formKey} slip={slip} formKey={formKey} reasons={t.reasons} encType="multipart/form-data">
              <Choices type="radio" name="slot" legend={t.slot} options={options} defaultValue={first?.id} />
              <UploadField label={t.file} hint={t.fileHint} accept={accept} purpose={purpose} left={left} />
              <Submit>{t.press}</Submit>
            </PostForm>
          </Section>
        </>
      )}
    </>
  )
}
