import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { formOf } from '#app/platform/forms.ts'
import { ShortcutsForm } from '#app/platform/preferences.form.ts'
import { ownPath, rememberShortcuts, shortcutsOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SwitchKeys } from '../parts/keys-told.tsx'
import { words } from '../words.scoring.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => ({ isOn: await shortcutsOf(request) })

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.keys.page, 'noindex')

/** Doing it twice changes nothing, so this form carries no key. */
export async function action({ request }: ActionFunctionArgs) {
  const { shortcuts, back } = ShortcutsForm.parse(Object.fromEntries(await formOf(request)))
  const headers = { 'Set-Cookie': await rememberShortcuts(shortcuts) }
  return redirect(ownPath(back, '/juries'), { status: 303, headers })
}

export default function ChooseKeys() {
  const { isOn } = useLoaderData<typeof loader>()
  const { keys } = useWords(words)
  return (
    <>
      <PageHead title={keys.page} lead={isOn ? keys.lead : keys.none} />
      <SwitchKeys isOn={isOn} back="/juries" />
    </>
  )
}
