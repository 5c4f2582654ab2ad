import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { formatDay } from '#app/ui/when.tsx'
import { listOwnStatements } from '../own-statements.server.ts'
import { Answer } from '../statements-told.tsx'
import { words } from '../words.statements.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = await listOwnStatements(viewer)
  return {
    asked: asked.map(({ id, file, place, answer, by }) => {
      return { id, maker: file.organisationName, solution: file.solutionName, place, answer, by }
    }),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.own.title, 'noindex')

export default function OwnStatements() {
  const { asked } = useLoaderData<typeof loader>()
  const { own } = useWords(words)
  const language = useLanguage()
  const before = (by: Date) => own.before(formatDay(language, by.toISOString()))
  const items = asked.map(({ id, maker, solution, place, answer, by }) => ({
    key: id,
    to: `/statements/${id}`,
    title: own.by(maker, solution),
    meta: answer ? own.for(place) : `${own.for(place)}, ${before(by)}`,
    status: <Answer answer={answer} isSilent={false} />,
  }))
  return (
    <>
      <PageHead title={own.title} lead={own.lead} />
      <ItemList items={items} empty={<Empty title={own.none} text={own.noneText} />} />
    </>
  )
}
