import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words as ui } from '#app/ui/words.ts'
import { formOf } from '../forms.ts'
import { words } from '../own-words.ts'
import { ThemeForm } from '../preferences.form.ts'
import { ownPath, rememberTheme } from '../preferences.ts'
import { THEMES } from '../theme.ts'
import { titled } from '../titled.ts'
import { useWords } from '../words.tsx'

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.preferences.theme, 'noindex')

/** Doing it twice changes nothing, so this form carries no key. */
export async function action({ request }: ActionFunctionArgs) {
  const { theme, back } = ThemeForm.parse(Object.fromEntries(await formOf(request)))
  return redirect(ownPath(back), { status: 303, headers: { 'Set-Cookie': await rememberTheme(theme) } })
}

export default function ChooseTheme() {
  const t = useWords(words)
  const names = useWords(ui).themes
  return (
    <>
      <PageHead title={t.preferences.theme} />
      <Form method="post">
        {THEMES.map((theme) => (
          <Button key={theme} type="submit" name="theme" value={theme}>
            {names[theme]}
          </Button>
        ))}
      </Form>
    </>
  )
}
