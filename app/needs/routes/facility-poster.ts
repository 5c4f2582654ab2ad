import type { LoaderFunctionArgs } from '@remix-run/node'
import { findFacility } from '#app/facilities/facilities.server.ts'
import { env } from '#app/platform/env.ts'
import { textFrom } from '#app/platform/params.ts'
import { pdfReply } from '#app/platform/pdf.ts'
import { printLanguage } from '../paper.ts'
import { drawPoster } from '../parts/poster-pdf.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const facility = await findFacility(textFrom(params, 'slug'))
  const { appUrl, phone } = env()
  const file = await drawPoster({ facility, campaign: null, language: printLanguage(request.url), appUrl, phone })
  return pdfReply(`passerelle-${facility.slug}`, file)
}
