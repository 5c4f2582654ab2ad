import type { LoaderFunctionArgs } from '@remix-run/node'
import { env } from '#app/platform/env.ts'
import { idFrom } from '#app/platform/params.ts'
import { pdfReply } from '#app/platform/pdf.ts'
import { printLanguage } from '../paper.ts'
import { findPrint } from '../papers.server.ts'
import { drawSheets } from '../parts/sheet-pdf.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const print = await findPrint(idFrom(params, 'printId'))
  const { appUrl, postAddress, phone } = env()
  const file = await drawSheets({ ...print, language: printLanguage(request.url), appUrl, postAddress, phone })
  return pdfReply(`passerelle-${print.codes.length}`, file)
}
