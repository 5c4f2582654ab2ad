import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewerOf } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { textFrom } from '#app/platform/params.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { mayCountExactly } from '../campaign.access.ts'
import { countCampaign } from '../campaign-counts.server.ts'
import { findCampaign } from '../campaigns.server.ts'
import { words } from '../words.campaigns.ts'

/** How many needs each place gave, as the page says it: coordinators' exact counts, or the public's. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const campaign = await findCampaign(textFrom(params, 'slug'))
  const counts = await countCampaign(viewer, campaign)
  const { show } = words[await languageOf(request)]
  const isExact = mayCountExactly(viewer)
  const rows = counts.map(({ facility, heard, received }) => {
    const place = facility?.name ?? show.elsewhere
    return isExact ? [place, received, heard] : [place, heard ?? show.few]
  })
  const heads = isExact ? [show.place, show.received, show.heard] : [show.place, show.heard]
  return csvReply(campaign.slug, heads, [rows])
}
