import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom, textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RemovalForm } from '../holder.form.ts'
import { findHolder, takeBackHolder } from '../holders.server.ts'
import { signedIn } from '../viewer.server.ts'
import { words } from '../words.holders.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const holder = await findHolder(viewer, textFrom(params, 'slug'), idFrom(params, 'holderId'))
  return { ...holder, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.holders.removal, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [slug, holderId] = [textFrom(params, 'slug'), idFrom(params, 'holderId')]
  const form = await readForm(request, RemovalForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => takeBackHolder(viewer, slug, holderId))
  return redirect(`/organisations/${slug}/holders`, 303)
}

export default function HolderRemoval() {
  const { company, holder, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { holders: t, reasons } = useWords(words)
  return (
    <>
      <PageHead kicker={company.name} title={t.removal} lead={t.removalLead(holder.name)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="sure" value="yes" />
        <FormActions>
          <Submit kind="danger">{t.remove}</Submit>
          <ButtonLink to={`/organisations/${company.slug}/holders`} kind="plain">
            {t.keep}
          </ButtonLink>
        </FormActions>
      </PostForm>
    </>
  )
}
