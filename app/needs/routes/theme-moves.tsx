import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { isId, newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listNeeds } from '../catalogue.server.ts'
import { mayQualify } from '../need.access.ts'
import { NeedTicks } from '../parts/need-ticks.tsx'
import { moveNeeds } from '../suggestions.server.ts'
import { MoveForm } from '../theme.form.ts'
import { findThemeAt, listThemes } from '../themes.server.ts'
import { words } from '../words.themes.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  if (!mayQualify(viewer)) refuse(403, 'not_a_coordinator')
  const { id, slug, name } = await findThemeAt(textFrom(params, 'slug'))
  const after = new URL(request.url).searchParams.get('after') ?? ''
  const needs = await listNeeds(viewer, { theme: id, after: isId(after) ? after : undefined })
  const others = (await listThemes()).filter((theme) => theme.id !== id)
  return { slug, name, needs, others, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.move.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, MoveForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => moveNeeds(viewer, form.value.themeId, form.value.need))
  return redirect(`/themes/${textFrom(params, 'slug')}`, 303)
}

export default function ThemeMoves() {
  const { slug, name, needs, others, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { move, reasons } = useWords(words)
  const language = useLanguage()
  const options = others.map((theme) => ({ value: theme.id, label: inLanguage(language, theme.name) }))
  const head = <PageHead kicker={inLanguage(language, name)} title={move.title} lead={move.lead} />
  if (needs.rows.length === 0)
    return (
      <>
        {head}
        <p>{move.none}</p>
      </>
    )
  return (
    <>
      {head}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <NeedTicks legend={move.which} needs={needs.rows} />
        <Select name="themeId" label={move.to} options={options} emptyLabel={move.choose} />
        <Submit>{move.send}</Submit>
      </PostForm>
      <Pager to={needs.next ? `/themes/${slug}/moves?after=${needs.next}` : undefined} label={move.older} />
    </>
  )
}
