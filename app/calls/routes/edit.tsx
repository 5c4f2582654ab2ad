import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayOrganise } from '../call.access.ts'
import { CallForm as CallBody } from '../call.form.ts'
import { objectionToChanging } from '../call.ts'
import { boxesOf } from '../call-start.ts'
import { CallStatus } from '../call-status.tsx'
import { findCall } from '../calls.server.ts'
import { listChoosable } from '../choosable.server.ts'
import { changeCall } from '../drafts.server.ts'
import { CallForm } from '../parts/call-form.tsx'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  if (!mayOrganise(viewer, call)) refuse(403, 'not_a_coordinator')
  const objection = objectionToChanging(call, now())
  if (objection) refuse(409, objection)
  const choosable = await listChoosable(viewer, await languageOf(request), call.needIds)
  const { number, phase, slug, revision } = call
  const content = { ...call, themeId: call.themeId ?? undefined, opensAt: call.opensAt ?? undefined }
  const boxes = boxesOf({ ...content, closesAt: call.closesAt ?? undefined })
  return { number, phase, slug, revision, boxes, choosable, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.editTitle)

/** A refused save also brings what has been saved meanwhile: its revision, and a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, CallBody)
  if (!form.ok) return form.reply
  const { revision, content } = form.value
  const { slug, objection } = await form.once(viewer, () => changeCall(viewer, call.id, revision, content))
  if (objection) return form.slip({ '': [objection] })
  return redirect(call.stage === 'draft' ? `/calls/${slug}/publication` : `/calls/${slug}`, 303)
}

export default function EditCall() {
  const { number, phase, slug, revision, boxes, choosable, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form } = useWords(words)
  const save = phase === 'draft' ? form.save : form.savePublished
  return (
    <>
      <PageHead
        title={form.editTitle}
        number={number}
        status={<CallStatus phase={phase} />}
        lead={phase === 'draft' ? undefined : form.editPublished}
      />
      {slip?.errors['']?.includes('edited_elsewhere') && (
        <Notice tone="warn" title={form.editedElsewhereTitle}>
          <p>{form.editedElsewhere}</p>
          <p>
            <Link to={`/calls/${slug}/edit`} target="_blank">
              {form.seeOther}
            </Link>
          </p>
        </Notice>
      )}
      <CallForm slip={slip} formKey={formKey} boxes={boxes} choosable={choosable} save={save}>
        <Hidden name="revision" value={String(revision)} />
      </CallForm>
      <p>
        <Link to={`/calls/${slug}/questionnaire`}>{form.toQuestions}</Link>
      </p>
      <p>
        <Link to={`/calls/${slug}/cancellation`}>{form.cancelled}</Link>
      </p>
    </>
  )
}
