import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { findPaper } from '../papers.server.ts'
import { look } from '../parts/channels-look.ts'
import { SpelledCode } from '../parts/spelled-code.tsx'
import { printedCode } from '../receipt.ts'
import { words } from '../words.channels.ts'

export const links = look

export async function loader({ params }: LoaderFunctionArgs) {
  const code = textFrom(params, 'code')
  const sheet = await findPaper(code)
  if (!sheet) return redirect(`/receipts/${encodeURIComponent(code)}`)
  return { code: printedCode(sheet.code), printedAt: sheet.printedAt, facility: sheet.facility?.name }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.waiting.title, 'noindex')

export default function Sheet() {
  const { code, printedAt, facility } = useLoaderData<typeof loader>()
  const { waiting } = useWords(words)
  return (
    <>
      <PageHead title={waiting.title} lead={waiting.lead} />
      <SpelledCode code={code} />
      <Facts
        items={[
          { term: waiting.printed, value: <When at={printedAt.toISOString()} show="day" /> },
          ...(facility ? [{ term: waiting.from, value: facility }] : []),
        ]}
      />
      <Section title={waiting.next}>
        <ul className="prose">
          {waiting.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          <ButtonLink to="/needs/ways" kind="plain">
            {waiting.other}
          </ButtonLink>
        </p>
      </Section>
    </>
  )
}
