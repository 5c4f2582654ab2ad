import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listOwnOrganisations } from '#app/people/organisations.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { InterestsForm } from '../interest.form.ts'
import { declareInterests, findOwnInterests } from '../interests.server.ts'
import { LinkLines } from '../parts/link-lines.tsx'
import { words } from '../words.interests.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const organisations = (await listOwnOrganisations(viewer)).map(({ slug, name }) => ({ slug, name }))
  return { ...(await findOwnInterests(viewer)), organisations, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.interests.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, InterestsForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => declareInterests(viewer, form.value))
  return redirect('/juries', 303)
}

export default function Interests() {
  const { latest, valid, organisations, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { interests, reasons } = useWords(words)
  return (
    <>
      <PageHead title={interests.title} lead={interests.lead} />
      {latest && (
        <Notice tone={valid ? 'good' : 'warn'}>
          <p>
            {valid ? interests.validUntil : interests.endedOn}
            <When at={latest.endsAt.toISOString()} show="day" />.
          </p>
        </Notice>
      )}
      <p className="prose">{interests.examples}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="has"
          legend={interests.has}
          options={[
            { value: 'none', label: interests.none },
            { value: 'some', label: interests.some },
          ]}
          defaultValue={latest ? (latest.links.length > 0 ? 'some' : 'none') : undefined}
        />
        <LinkLines links={latest?.links ?? []} />
        <Submit>{latest ? interests.again : interests.send}</Submit>
      </PostForm>
      {organisations.map(({ slug, name }) => (
        <p key={slug}>
          <Link to={`/organisations/${slug}/rivals`}>{interests.rivalsOf(name)}</Link>
        </p>
      ))}
      <p>
        <Link to="/juries">{interests.back}</Link>
      </p>
    </>
  )
}
