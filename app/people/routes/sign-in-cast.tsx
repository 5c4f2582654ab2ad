import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { formOf } from '#app/platform/forms.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { openFor } from '../doorway.server.ts'
import { findCastMember } from '../people.server.ts'
import { words } from '../words.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const { name, calling } = await findCastMember(idFrom(params, 'personId'))
  return { name, calling }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.signIn.cast, 'noindex')

/** Sign in as one of the cast, in demonstration only. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await findCastMember(idFrom(params, 'personId'))
  const back = (await formOf(request)).get('back')
  return openFor({ personId: person.id, named: true, shared: true, back: typeof back === 'string' ? back : null })
}

export default function SignInCast() {
  const { name, calling } = useLoaderData<typeof loader>()
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.cast.title(name)} lead={calling ?? undefined} />
      <Form method="post">
        <Button type="submit">{t.cast.press}</Button>
      </Form>
    </>
  )
}
