import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Keepable } from '#app/platform/page-cache.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { NoticePage } from '../notices/notice-page.tsx'
import { findPublisher } from '../notices/publisher.server.ts'
import { words } from '../notices/words.ts'

export const handle: Keepable = { keep: { asked: [], shows: 'minutes' } }

export const loader = () => findPublisher()

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => (data ? t.legal(data).title : ''))

export default function Legal() {
  const publisher = useLoaderData<typeof loader>()
  return <NoticePage notice={useWords(words).legal(publisher)} />
}
