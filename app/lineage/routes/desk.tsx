import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { titled } from '#app/platform/titled.ts'
import { sits } from '#app/platform/viewer.ts'
import { useWords } from '#app/platform/words.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findDesk } from '../desk.server.ts'
import { countByRoom } from '../desk.ts'
import { look } from '../parts/look.ts'
import { Mine } from '../parts/mine.tsx'
import { Tasks } from '../parts/tasks.tsx'
import { Ways } from '../parts/ways.tsx'
import { words } from '../words.ts'

export const links = look

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { tasks, mine } = await findDesk(viewer)
  const coordinates = sits(viewer, 'coordinator')
  return { name: viewer.name, tasks, counts: coordinates ? countByRoom(tasks) : [], mine, coordinates }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.desk.title, 'noindex')

export default function Desk() {
  const { name, tasks, counts, mine, coordinates } = useLoaderData<typeof loader>()
  const t = useWords(words).desk
  return (
    <>
      <PageHead kicker={t.title} title={t.hello(name)} lead={tasks.length > 0 ? t.lead : undefined} />
      {tasks.length > 0 ? (
        <Section title={t.waiting}>
          <Tasks tasks={tasks} counts={counts} />
        </Section>
      ) : (
        <Empty title={t.nothing} text={t.nothingText} />
      )}
      <Mine mine={mine} />
      <Ways coordinates={coordinates} />
    </>
  )
}
