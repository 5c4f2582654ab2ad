import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { ownPath } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Hidden, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listOwnOrganisations } from '../organisations.server.ts'
import { findOwnProfile, introduceOneself } from '../people.server.ts'
import { ProfileForm } from '../sign-in.form.ts'
import { signedIn } from '../viewer.server.ts'
import { words as members } from '../words.members.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { name, calling, email } = await findOwnProfile(viewer)
  const organisations = await listOwnOrganisations(viewer)
  const back = ownPath(new URL(request.url).searchParams.get('back'), '/desk')
  return {
    name,
    calling,
    email,
    back,
    formKey: newId(),
    organisations: organisations.map(({ id, name, slug }) => ({ id, name, slug })),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.profile.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ProfileForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => introduceOneself(viewer, form.value))
  return redirect(ownPath(form.value.back, '/desk'), 303)
}

export default function Profile() {
  const { name, calling, email, back, formKey, organisations } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.profile.title} lead={t.profile.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Hidden name="back" value={back} />
        <TextField name="name" label={t.profile.name} autoComplete="name" defaultValue={name} maxLength={80} required />
        <TextField
          name="calling"
          label={t.profile.calling}
          hint={t.profile.callingHint}
          defaultValue={calling ?? ''}
          maxLength={120}
          required={false}
        />
        <Submit>{t.profile.save}</Submit>
      </PostForm>
      <Facts
        items={[
          { term: t.profile.email, value: email },
          {
            term: t.profile.organisations,
            value: organisations.length > 0 ? <Organisations organisations={organisations} /> : t.profile.none,
          },
        ]}
      />
      <p>
        <Link to="/organisations/new">{t.profile.found}</Link>
      </p>
    </>
  )
}

/** Each with the way to its people. */
function Organisations({ organisations }: { organisations: { id: string; name: string; slug: string }[] }) {
  const { team } = useWords(members)
  return (
    <ul>
      {organisations.map(({ id, name, slug }) => (
        <li key={id}>
          <Link to={`/organisations/${slug}/people`}>{team.link(name)}</Link>
        </li>
      ))}
    </ul>
  )
}
