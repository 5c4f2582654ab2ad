import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { ownPath } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, Hidden, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { foundOrganisation } from '../organisations.server.ts'
import { OrganisationForm } from '../sign-in.form.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await signedIn(request)
  return { back: ownPath(new URL(request.url).searchParams.get('back'), '/desk'), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.organisation.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, OrganisationForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => foundOrganisation(viewer, form.value))
  return redirect(ownPath(form.value.back, '/desk'), 303)
}

export default function NewOrganisation() {
  const { back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.organisation.title} lead={t.organisation.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Hidden name="back" value={back} />
        <Choices
          type="radio"
          name="kind"
          legend={t.organisation.kind}
          defaultValue="company"
          options={[
            { value: 'company', label: t.organisation.company },
            { value: 'association', label: t.organisation.association },
          ]}
        />
        <TextField name="name" label={t.organisation.name} autoComplete="organization" maxLength={120} required />
        <TextField name="town" label={t.organisation.town} maxLength={80} required={false} />
        <TextField
          name="siren"
          label={t.organisation.siren}
          hint={t.organisation.sirenHint}
          inputMode="numeric"
          width="short"
          required={false}
        />
        <Submit>{t.organisation.save}</Submit>
      </PostForm>
    </>
  )
}
