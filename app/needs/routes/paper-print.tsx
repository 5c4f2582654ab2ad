import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { buttonClass } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findPrint } from '../papers.server.ts'
import { words } from '../words.channels.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const printId = idFrom(params, 'printId')
  const { codes } = await findPrint(printId)
  return { printId, count: codes.length }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.print.title, 'noindex')

export default function PaperPrint() {
  const { printId, count } = useLoaderData<typeof loader>()
  const { print } = useWords(words)
  const file = `/needs/paper/${printId}/sheets.pdf`
  return (
    <>
      <PageHead title={print.title} lead={print.lead(count)} />
      <div className="prose">
        <p>
          <a href={file} className={buttonClass()}>
            {print.open(count)}
          </a>
        </p>
        <ol>
          {print.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <a href={`${file}?lang=en`}>{print.english}</a>
        </p>
        <p>
          <Link to="/needs/paper">{print.others}</Link>
        </p>
      </div>
    </>
  )
}
