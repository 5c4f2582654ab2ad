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
import { bodyToSend } from '#app/platform/page-cache.server.ts'

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
    let faults = 0
    const send = () => {
      const isPlain = status === 200 && [...headers.keys()].length === 0
      const body = bodyToSend({ handle: handleOf(remixContext), isPlain, nonce: cspNonce, isFaulty: () => faults > 0 })
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
        faults += 1
        if (!request.signal.aborted) log.fault(askingReference(), error)
      },
    })
    timer = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** What the route of the page itself says of it. */
function handleOf({ staticHandlerContext, routeModules }: EntryContext) {
  const route = staticHandlerContext.matches.at(-1)?.route.id
  return route === undefined ? undefined : routeModules[route]?.handle
}

/** A fault is logged once, under the reference that its page shows; a reader who left is no fault. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted) log.fault(askingReference(), error)
}
