import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { openFor } from '../doorway.server.ts'
import { CodeForm } from '../sign-in.form.ts'
import { objectionToEntering } from '../sign-in.ts'
import { enterByCode, findSignIn } from '../sign-ins.server.ts'
import { words } from '../words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const signIn = await findSignIn(idFrom(params, 'signInId'))
  return { ended: objectionToEntering(signIn, now()), demo: env().demo, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.code.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, CodeForm)
  if (!form.ok) return form.reply
  const entered = await enterByCode(idFrom(params, 'signInId'), form.value.code)
  if (entered.objection !== null) return form.slip({ code: [entered.objection] })
  return openFor(entered)
}

export default function SignInCode() {
  const { ended, demo, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.code.title} lead={t.code.lead} />
      {ended && !slip ? (
        <Notice tone="warn" title={t.code.ended}>
          {sentenceOf(t.reasons, ended)}
        </Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
          <TextField
            name="code"
            label={t.code.code}
            hint={t.code.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
            maxLength={12}
            required
          />
          <Submit>{t.code.enter}</Submit>
        </PostForm>
      )}
      <p>
        <ButtonLink to="/sign-in" kind="plain">
          {t.code.again}
        </ButtonLink>
      </p>
      {demo && (
        <p>
          {t.code.outbox} <Link to="/outbox">{t.code.outboxLink}</Link>
        </p>
      )}
    </>
  )
}
