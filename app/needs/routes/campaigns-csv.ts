import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { inLanguage } from '#app/platform/words.tsx'
import { endOf } from '../campaign.ts'
import { type Campaign, listCampaigns } from '../campaigns.server.ts'
import { words } from '../words.campaigns.ts'

/** The list of calls for needs, whole, to open in a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = await languageOf(request)
  const { csv, stages } = words[language]
  return csvReply(csv.name, csv.heads, pages())

  async function* pages() {
    let after: string | undefined
    do {
      const { rows, next } = await listCampaigns({ after })
      yield rows.map(lineOf)
      after = next ?? undefined
    } while (after)
  }

  function lineOf(campaign: Campaign) {
    const { question, stage, opensAt, slug } = campaign
    return [
      inLanguage(language, question),
      stages[stage],
      opensAt,
      endOf(campaign),
      `${env().appUrl}/campaigns/${slug}`,
    ]
  }
}
