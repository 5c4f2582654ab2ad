import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { words as needWords } from '#app/needs/words.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { CodeToKeep } from '../parts/code-to-keep.tsx'
import { look } from '../parts/look.ts'
import { useComing } from '../parts/what-comes.tsx'
import { findWholeReceipt } from '../receipt.server.ts'
import { words } from '../words.receipt.ts'

export const links = look

export async function loader({ params }: LoaderFunctionArgs) {
  const { need, standing, code, address, coming } = await findWholeReceipt(textFrom(params, 'code'))
  return { need, standing, code, address, coming }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.print.title, 'noindex')

/** One sheet in large print: the code, the need, where it stands and what comes. */
export default function PrintedReceipt() {
  const { need, standing, code, address, coming } = useLoaderData<typeof loader>()
  const { print, back } = useWords(words)
  const { stages } = useWords(needWords)
  const says = useComing(coming)
  return (
    <div className="large-print flow">
      <h1>{print.title}</h1>
      <CodeToKeep code={code} address={address} />
      <p>
        {print.number} <strong>{need.number}</strong>
      </p>
      {need.title && (
        <p>
          {print.need} <strong lang={need.language}>{need.title}</strong>
        </p>
      )}
      <p>
        {print.where} <strong>{stages[standing]}</strong>
      </p>
      <p>{says.next}</p>
      <p>{print.byPhone}</p>
      <p className="not-on-paper">{print.paper}</p>
      <p className="not-on-paper">
        <Link to={`/receipts/${code}`}>{back}</Link>
      </p>
    </div>
  )
}
