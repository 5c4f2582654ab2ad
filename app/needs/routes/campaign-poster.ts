import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFacility } from '#app/facilities/facilities.server.ts'
import { env } from '#app/platform/env.ts'
import { textFrom } from '#app/platform/params.ts'
import { pdfReply } from '#app/platform/pdf.ts'
import { endOf } from '../campaign.ts'
import { findCampaign } from '../campaigns.server.ts'
import { printLanguage } from '../paper.ts'
import { drawPoster } from '../parts/poster-pdf.ts'

/** `?e=` says for which facility, by its slug. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const campaign = await findCampaign(textFrom(params, 'slug'))
  const facility = await findFacility(
    new URL(request.url).searchParams.get('e')?.slice(0, 120).replaceAll('\0', '') ?? '',
  )
  const asked = { slug: campaign.slug, question: campaign.question, endsAt: endOf(campaign) }
  const { appUrl, phone } = env()
  const file = await drawPoster({ facility, campaign: asked, language: printLanguage(request.url), appUrl, phone })
  return pdfReply(`passerelle-${campaign.slug}-${facility.slug}`, file)
}
