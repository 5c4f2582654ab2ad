import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findEverywhere } from '../matching.server.ts'
import { Findings } from '../parts/findings.tsx'
import { Ideas } from '../parts/ideas.tsx'
import { askedOf } from '../search.form.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = askedOf(request.url)
  return { asked, findings: await findEverywhere(await viewerOf(request), asked) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t) => (data?.asked.text ? `${t.titleFor(data.asked.text)} · ${t.title}` : t.title),
    data?.asked.text ? 'noindex' : undefined,
  )

export default function Search() {
  const { asked, findings } = useLoaderData<typeof loader>()
  const t = useWords(words)
  return (
    <>
      <PageHead title={t.title} lead={findings ? undefined : t.lead} />
      <search>
        <Form method="get" action="/search" className="form">
          <div className="field">
            <label htmlFor="field-q">{t.label}</label>
            <p className="hint" id="field-q-hint">
              {t.hint}
            </p>
            <span className="input-line">
              <input
                key={asked.text}
                id="field-q"
                className="input input-full"
                type="search"
                name="q"
                defaultValue={asked.text}
                aria-describedby="field-q-hint"
                maxLength={200}
              />
              <Button type="submit">{t.press}</Button>
            </span>
          </div>
        </Form>
      </search>
      {findings ? <Findings asked={asked} findings={findings} /> : <Ideas />}
    </>
  )
}
