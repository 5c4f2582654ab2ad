import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { parisWall } from '#app/platform/paris.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices, DateTimeField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RoundForm } from '../round.form.ts'
import { FEWEST_NEEDS, MOST_NEEDS, objectionToOpening } from '../round.ts'
import { findRoundable, openRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findRoundable(await signedIn(request), textFrom(params, 'slug'))
  return { ...found, opens: parisWall(now()), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.open.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const [viewer, slug] = [await signedIn(request), textFrom(params, 'slug')]
  const form = await readForm(request, RoundForm)
  if (!form.ok) return form.reply
  const objection = objectionToOpening(form.value.needIds.length, form.value, now())
  if (objection) return form.slip({ [objection === 'round_closes_too_soon' ? 'closesAt' : 'needIds']: [objection] })
  const { id } = await form.once(viewer, () => openRound(viewer, slug, form.value))
  return redirect(`/themes/${slug}/rounds/${id}`, 303)
}

export default function NewRound() {
  const { theme, needs, opens, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { open, reasons } = useWords(words)
  const language = useLanguage()
  const options = needs.map(({ id, title }) => ({ value: id, label: inLanguage(language, title) }))
  return (
    <>
      <PageHead kicker={inLanguage(language, theme.name)} title={open.title} lead={open.lead} />
      {needs.length < FEWEST_NEEDS ? (
        <Notice tone="info">{open.tooFew}</Notice>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <DateTimeField name="opensAt" label={open.opens} defaultValue={opens} />
          <DateTimeField name="closesAt" label={open.closes} hint={open.closesHint} />
          <Choices
            type="checkbox"
            name="needIds"
            legend={open.needs}
            hint={open.needsHint}
            options={options}
            defaultValue={options.length > MOST_NEEDS ? [] : options.map(({ value }) => value)}
          />
          <Submit>{open.send}</Submit>
        </PostForm>
      )}
    </>
  )
}
