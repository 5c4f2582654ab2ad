import { PassThrough } from 'node:stream'
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { askingReference } from '#app/platform/asking.ts'
import { log } from '#app/platform/log.ts'
import { PageContext } from '#app/platform/nonce.ts'

/** How long a page may take before it is given up. */
export const streamTimeout = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { cspNonce }: AppLoadContext,
) {
  // A robot gets the whole page at once.
  const robot = isbot(request.headers.get('user-agent') ?? '')
  return new Promise<Response>((resolve, reject) => {
    // Cleared as soon as everything is rendered: left running, it would keep every request's whole render tree in memory.
    let timer: NodeJS.Timeout | undefined
    const send = () => {
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
      pipe(body)
    }
    const page = (
      <PageContext.Provider value={{ nonce: cspNonce, reference: askingReference() }}>
        <RemixServer context={remixContext} url={request.url} nonce={cspNonce} />
      </PageContext.Provider>
    )
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: cspNonce,
      onShellReady: () => robot || send(),
      onAllReady() {
        clearTimeout(timer)
        if (robot) send()
      },
      onShellError: reject,
      onError(error) {
        if (!request.signal.aborted) log.fault(askingReference(), error)
      },
    })
    timer = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** A fault is logged once, under the reference that its page shows; a reader who left is no fault. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted) log.fault(askingReference(), error)
}
