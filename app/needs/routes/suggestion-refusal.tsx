import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { NeedList } from '../need-card.tsx'
import { listTicked, refuseSuggestion } from '../suggestions.server.ts'
import { RefusalForm, tickedIn } from '../theme.form.ts'
import { tick } from '../theme.ts'
import { words } from '../words.themes.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  return { needs: await listTicked(viewer, tickedIn(request)), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.refusal.title, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, RefusalForm)
  if (!form.ok) return form.reply
  const ids = form.value.need.map(({ id }) => id)
  await form.once(viewer, () => refuseSuggestion(viewer, ids))
  return redirect('/themes/suggestions', 303)
}

export default function SuggestionRefusal() {
  const { needs, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { accept, refusal, suggestions, reasons } = useWords(words)
  const back = <ButtonLink to="/themes/suggestions">{accept.back}</ButtonLink>
  if (needs.length === 0)
    return (
      <>
        <PageHead title={refusal.title} />
        <Empty title={accept.gone} action={back} />
      </>
    )
  return (
    <>
      <PageHead title={refusal.title} lead={suggestions.refuseLead} />
      <NeedList needs={needs} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        {needs.map((need) => (
          <Hidden key={need.id} name="need" value={tick(need)} />
        ))}
        <Submit kind="danger">{refusal.send}</Submit>
      </PostForm>
    </>
  )
}
