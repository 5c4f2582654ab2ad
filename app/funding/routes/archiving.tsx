import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { CallStatus } from '#app/calls/call-status.tsx'
import { findCall } from '#app/calls/calls.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findArchivable, putCallAway } from '../archiving.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { slug, number, title, phase } = await findArchivable(viewer, textFrom(params, 'slug'))
  return { slug, number, title, phase, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.archiving.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, z.object({}))
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => putCallAway(viewer, id))
  return redirect(`/calls/${slug}`, 303)
}

export default function Archiving() {
  const { slug, number, title, phase, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { archiving: t, reasons } = useWords(words)
  return (
    <>
      <PageHead
        number={number}
        status={<CallStatus phase={phase} />}
        title={t.title}
        lead={
          <>
            <p>{inLanguage(useLanguage(), title)}</p>
            <p>{t.lead}</p>
          </>
        }
      />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit>{t.press}</Submit>
          <ButtonLink to={`/calls/${slug}`} kind="plain">
            {t.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
