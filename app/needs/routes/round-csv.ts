import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewerOf } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { idFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { findRound } from '../rounds.server.ts'
import { words } from '../words.round.ts'

/** What a round says, a line a need, college after college; no order where too few answered. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const round = await findRound(await viewerOf(request), idFrom(params, 'roundId'))
  const language = await languageOf(request)
  const { csv, colleges } = words[language]
  const needs = new Map(round.needs.map((need) => [need.id, need]))
  const rows = round.colleges.map(({ college, order }) =>
    (order ?? []).map(({ id, ...parts }, place) => {
      const { number, title } = needs.get(id) ?? { number: '', title: null }
      const shares = [parts.share, parts.low, parts.high].map((part) => Math.round(part * 100))
      return [colleges[college], place + 1, number, title && inLanguage(language, title), ...shares]
    }),
  )
  return csvReply(`${csv.name}-${round.theme.slug}`, csv.heads, rows)
}
