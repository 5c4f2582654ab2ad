import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { formOf } from '../forms.ts'
import { words } from '../own-words.ts'
import { LanguageForm } from '../preferences.form.ts'
import { ownPath, rememberLanguage } from '../preferences.ts'
import { titled } from '../titled.ts'
import { useWords } from '../words.tsx'

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.preferences.language, 'noindex')

/** Doing it twice changes nothing, so this form carries no key. */
export async function action({ request }: ActionFunctionArgs) {
  const { language, back } = LanguageForm.parse(Object.fromEntries(await formOf(request)))
  return redirect(ownPath(back), { status: 303, headers: { 'Set-Cookie': await rememberLanguage(language) } })
}

export default function ChooseLanguage() {
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.preferences.language} />
      <Form method="post">
        <Button type="submit" name="language" value="fr">
          Français
        </Button>
        <Button type="submit" name="language" value="en" lang="en">
          English
        </Button>
      </Form>
    </>
  )
}
