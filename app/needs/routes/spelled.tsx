import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { env } from '#app/platform/env.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { look } from '../parts/channels-look.ts'
import { SpelledCode } from '../parts/spelled-code.tsx'
import { printedCode } from '../receipt.ts'
import { findReceipt } from '../receipts.server.ts'
import { words } from '../words.channels.ts'

export const links = look

/** `?by=phone` for whoever dictates the code; otherwise for whoever copies it for someone. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { code, need } = await findReceipt(textFrom(params, 'code'))
  const isDictated = new URL(request.url).searchParams.get('by') === 'phone'
  return { code: printedCode(code), number: need.number, isDictated, host: new URL(env().appUrl).host }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.given.title, 'noindex')

export default function Spelled() {
  const { code, number, isDictated, host } = useLoaderData<typeof loader>()
  const { given } = useWords(words)
  return (
    <>
      <PageHead title={given.title} number={number} lead={isDictated ? given.phone : given.assisted} />
      <SpelledCode code={code} isAloud />
      <div className="prose">
        <p>{given.follow(`${host}/suivi`)}</p>
        <p>{given.next}</p>
      </div>
      <p className="actions">
        <ButtonLink to={isDictated ? '/needs/phone' : '/needs/assisted'}>
          {isDictated ? given.anotherCall : given.anotherPerson}
        </ButtonLink>
        <ButtonLink to={`/receipts/${code}`} kind="plain">
          {given.see}
        </ButtonLink>
      </p>
    </>
  )
}
