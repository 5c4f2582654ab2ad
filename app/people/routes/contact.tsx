import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ContactForm } from '../contact.form.ts'
import { findContact, tellContact } from '../contacts.server.ts'
import { mayReadTeam } from '../membership.access.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.members.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, name, contact } = await findContact(viewer, textFrom(params, 'slug'))
  return { slug, name, contact, isMember: mayReadTeam(viewer, id), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.contact.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const slug = textFrom(params, 'slug')
  const form = await readForm(request, ContactForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => tellContact(viewer, slug, form.value.contact ?? null))
  return redirect(`/organisations/${slug}/contact`, 303)
}

export default function Contact() {
  const { slug, name, contact, isMember, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { contact: t, team, member, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={name} title={t.title} lead={t.lead} />
      <p className="prose">{contact ? t.now(contact) : t.none}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField
          name="contact"
          type="email"
          label={t.address}
          hint={t.hint}
          defaultValue={contact ?? ''}
          maxLength={254}
          autoComplete="off"
          required={false}
        />
        <Submit>{t.save}</Submit>
      </PostForm>
      <p>
        <Link to={isMember ? `/organisations/${slug}/people` : '/profile'}>{isMember ? member.back : team.back}</Link>
      </p>
    </>
  )
}
