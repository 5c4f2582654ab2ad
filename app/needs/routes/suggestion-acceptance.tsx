import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NeedTicks } from '../parts/need-ticks.tsx'
import { acceptSuggestion, listTicked } from '../suggestions.server.ts'
import { AcceptanceForm, tickedIn } from '../theme.form.ts'
import { LONGEST_THEME } from '../theme.ts'
import { words } from '../words.themes.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { needs: await listTicked(viewer, tickedIn(request)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.accept.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, AcceptanceForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => acceptSuggestion(viewer, form.value.name, form.value.need))
  return redirect(`/themes/${slug}`, 303)
}

export default function SuggestionAcceptance() {
  const { needs, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { accept, reasons } = useWords(words)
  const back = <ButtonLink to="/themes/suggestions">{accept.back}</ButtonLink>
  if (needs.length === 0)
    return (
      <>
        <PageHead title={accept.title} />
        <Empty title={accept.gone} action={back} />
      </>
    )
  return (
    <>
      <PageHead title={accept.title} lead={accept.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField name="name" label={accept.name} hint={accept.nameHint} maxLength={LONGEST_THEME} />
        <NeedTicks legend={accept.which} needs={needs} ticked />
        <Submit>{accept.send}</Submit>
      </PostForm>
    </>
  )
}
