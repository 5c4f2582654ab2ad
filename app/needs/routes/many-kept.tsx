import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Select } from '#app/ui/fields.tsx'
import { findChosen, keepAsTold } from '../many.server.ts'
import { Chosen } from '../parts/chosen.tsx'
import { look } from '../parts/look.ts'
import { useThemeOptions } from '../parts/theme-options.ts'
import { listThemes } from '../themes.server.ts'
import { boardOnce, chosenIn, ManyThemed } from '../triage.form.ts'
import { objectionToKeepingAsTold } from '../triage.ts'
import { words } from '../words.triage.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const chosen = await findChosen(viewer, chosenIn(request.url), objectionToKeepingAsTold)
  return { chosen, themes: await listThemes(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.many.qualifications, 'noindex')

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, ManyThemed)
  if (!form.ok) return form.reply
  const told = await form.once(viewer, () => keepAsTold(viewer, form.value.need, form.value.themeId))
  return redirect(boardOnce('qualifications', told), 303)
}

export default function KeepMany() {
  const { chosen, themes, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { many } = useWords(words)
  const options = useThemeOptions(themes)
  return (
    <Chosen verb="qualifications" chosen={chosen} slip={slip} formKey={formKey} lead={many.qualificationsLead} inFull>
      <Select name="themeId" label={many.theme} options={options} emptyLabel={many.chooseTheme} />
    </Chosen>
  )
}
