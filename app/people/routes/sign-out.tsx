import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form } from '@remix-run/react'
import { closeSession } from '#app/platform/session.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.ts'

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.signOut.title, 'noindex')

/** The browser also drops what it kept of our pages, for the next person on this computer. */
export async function action({ request }: ActionFunctionArgs) {
  const cookie = await closeSession(request)
  return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache", "storage"' } })
}

export default function SignOut() {
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.signOut.title} lead={t.signOut.lead} />
      <Form method="post">
        <Button type="submit">{t.signOut.press}</Button>
      </Form>
    </>
  )
}
