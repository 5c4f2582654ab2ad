import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { openFor } from '../doorway.server.ts'
import { PressForm } from '../sign-in.form.ts'
import { enterByLink, objectionToLink } from '../sign-ins.server.ts'
import { words } from '../words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const ended = await objectionToLink(idFrom(params, 'signInId'), textFrom(params, 'link'))
  return { ended, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.link.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const entered = await enterByLink(idFrom(params, 'signInId'), textFrom(params, 'link'))
  if (entered.objection !== null) return form.slip({ '': [entered.objection] })
  return openFor(entered)
}

export default function SignInLink() {
  const { ended, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  if (ended) {
    return (
      <>
        <PageHead title={t.link.ended} />
        <Notice tone="warn">{sentenceOf(t.reasons, ended)}</Notice>
        <ButtonLink to="/sign-in">{t.code.again}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHead title={t.link.title} lead={t.link.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
        <Submit>{t.link.press}</Submit>
      </PostForm>
    </>
  )
}
