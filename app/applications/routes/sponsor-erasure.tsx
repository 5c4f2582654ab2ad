import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PressForm } from '../application.form.ts'
import { eraseSponsor, findSponsorByLink } from '../sponsor-answers.server.ts'
import { words } from '../words.sponsors.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const link = textFrom(params, 'link')
  const { objection } = await findSponsorByLink(link)
  if (objection === 'sponsor_erased') refuse(410, objection)
  return { link, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.asked.erase, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const link = textFrom(params, 'link')
  const { holder } = await findSponsorByLink(link)
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  await form.once(holder, () => eraseSponsor(holder, holder.holds))
  return redirect(`/sponsors/${link}`, 303)
}

export default function EraseSponsor() {
  const { link, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { asked, reasons } = useWords(words)
  return (
    <>
      <PageHead title={asked.erase} lead={asked.eraseLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <FormActions>
          <Submit kind="danger">{asked.erasePress}</Submit>
          <ButtonLink to={`/sponsors/${link}`} kind="plain">
            {asked.back}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
