import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { LostCodeForm } from '../contact.form.ts'
import { askLostCodes } from '../contacts.server.ts'
import { words as draftWords } from '../words.drafts.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

export function loader({ request }: LoaderFunctionArgs) {
  return { isAsked: new URL(request.url).searchParams.has('asked'), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, draftWords, (t) => t.lost.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, LostCodeForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => askLostCodes(viewer, form.value.email))
  return redirect('/receipts/lost?asked', 303)
}

/** The same page whether or not the address is known. */
export default function Lost() {
  const { isAsked, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { reasons } = useWords(words)
  const { lost } = useWords(draftWords)
  const own = useWords(intakeWords).reasons
  return (
    <>
      <PageHead title={lost.title} lead={lost.lead} />
      {isAsked && (
        <Notice tone="good" title={lost.sentTitle}>
          <p>{lost.sent}</p>
        </Notice>
      )}
      {!isAsked && (
        <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...own }}>
          <TextField name="email" label={lost.email} type="email" autoComplete="email" width="medium" />
          <Submit>{lost.send}</Submit>
        </PostForm>
      )}
      <p className="hint">{lost.same}</p>
      <Section title={lost.none}>
        <p className="prose">{lost.noneText}</p>
        <ul>
          <li>
            <Link to="/needs">{lost.needs}</Link>
          </li>
          <li>
            <Link to="/needs/guided">{lost.again}</Link>
          </li>
        </ul>
        <p>
          {lost.account} <Link to="/sign-in">{lost.accountLink}</Link>
        </p>
      </Section>
    </>
  )
}
