import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { languageOf, ownPath } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { Check, Hidden, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listCast } from '../people.server.ts'
import { SignInForm } from '../sign-in.form.ts'
import { askToSignIn } from '../sign-ins.server.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const back = ownPath(new URL(request.url).searchParams.get('back'), '/desk')
  return { cast: await listCast(), back, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.signIn.title)

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, SignInForm)
  if (!form.ok) return form.reply
  const language = await languageOf(request)
  const signIn = await askToSignIn({ ...form.value, language })
  return redirect(`/sign-in/${signIn.id}`)
}

export default function SignIn() {
  const { cast, back, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.signIn.title} lead={t.signIn.lead} />
      {back.startsWith('/typed/') && (
        <Notice tone="info" title={t.signIn.endedTitle}>
          {t.signIn.ended}
        </Notice>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Hidden name="back" value={back} />
        <TextField name="email" label={t.signIn.email} type="email" autoComplete="email" required />
        <Check name="own" label={t.signIn.own} hint={t.signIn.ownHint} />
        <Submit>{t.signIn.send}</Submit>
      </PostForm>
      <p>{t.signIn.firstTime}</p>
      <p>
        {t.signIn.noAccountNeeded} <Link to="/needs/new">{t.signIn.noAccountLink}</Link>
      </p>
      {cast.length > 0 && (
        <section aria-labelledby="cast">
          <h2 id="cast">{t.signIn.cast}</h2>
          <p>{t.signIn.castLead}</p>
          <ul className="cast">
            {cast.map((person) => (
              <li key={person.id}>
                <Form method="post" action={`/sign-in/cast/${person.id}`}>
                  <Hidden name="back" value={back} />
                  <Button kind="plain" type="submit">
                    {t.signIn.castButton(person.name)}
                  </Button>
                  <span>{person.calling}</span>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
