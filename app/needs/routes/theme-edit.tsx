import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Hidden, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayNameTheme } from '../theme.access.ts'
import { ThemeForm } from '../theme.form.ts'
import { LONGEST_ABOUT, LONGEST_THEME } from '../theme.ts'
import { findThemeAt, nameTheme } from '../themes.server.ts'
import { words } from '../words.themes.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const theme = await findThemeAt(textFrom(params, 'slug'))
  if (!mayNameTheme(viewer, theme)) refuse(403, 'not_a_coordinator')
  const { name, about, revision } = theme
  return { name, about, revision, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.edit.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findThemeAt(textFrom(params, 'slug'))
  const form = await readForm(request, ThemeForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => nameTheme(viewer, id, form.value))
  return redirect(`/themes/${slug}`, 303)
}

export default function ThemeEdit() {
  const { name, about, revision, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { edit, reasons } = useWords(words)
  return (
    <>
      <PageHead title={edit.title} lead={edit.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Hidden name="revision" value={String(revision)} />
        <TextField name="nameFr" label={edit.nameFr} maxLength={LONGEST_THEME} defaultValue={name.fr} lang="fr" />
        <TextArea
          name="aboutFr"
          label={edit.aboutFr}
          hint={edit.aboutHint}
          rows={4}
          maxLength={LONGEST_ABOUT}
          defaultValue={about.fr}
          required={false}
        />
        <MoreFields summary={edit.english} open={slip !== undefined}>
          <TextField
            name="nameEn"
            label={edit.nameEn}
            maxLength={LONGEST_THEME}
            defaultValue={name.en}
            lang="en"
            required={false}
          />
          <TextArea
            name="aboutEn"
            label={edit.aboutEn}
            rows={4}
            maxLength={LONGEST_ABOUT}
            defaultValue={about.en}
            lang="en"
            required={false}
          />
        </MoreFields>
        <Submit>{edit.send}</Submit>
      </PostForm>
    </>
  )
}
