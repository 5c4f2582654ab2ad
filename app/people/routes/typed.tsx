import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { found } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { findTyped, forgetTyped } from '#app/platform/typed.server.ts'
import { longestFirst, pageWithTyped } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { PressForm } from '../sign-in.form.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const typed = found(await findTyped(viewer, idFrom(params, 'typedId')))
  return { typedAt: typed.typedAt, texts: longestFirst(typed.fields), page: pageWithTyped(typed), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.typed.title, 'noindex')

/** Its writer wants it no more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = found(await findTyped(viewer, idFrom(params, 'typedId')))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await forgetTyped(viewer.id, id)
  return redirect('/desk', 303)
}

/** All that was typed, whatever has become of its page. */
export default function Typed() {
  const { typedAt, texts, page, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  return (
    <>
      <PageHead
        title={t.typed.title}
        lead={t.typed.lead}
        actions={<ButtonLink to={page}>{t.typed.resume}</ButtonLink>}
      />
      <Section title={t.typed.texts}>
        <p className="quiet">
          <When at={typedAt} show="instant" />
        </p>
        {texts.length === 0 && <p className="quiet">{t.typed.none}</p>}
        {texts.map((text) => (
          <p key={text} className="as-typed typed-before">
            {text}
          </p>
        ))}
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <FormActions>
          <Submit kind="danger">{t.typed.forget}</Submit>
        </FormActions>
      </PostForm>
    </>
  )
}
