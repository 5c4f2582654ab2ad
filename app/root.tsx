import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { words } from '#app/lineage/words.frame.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { env } from '#app/platform/env.ts'
import { ErrorPage } from '#app/platform/error-page.tsx'
import { isId } from '#app/platform/id.ts'
import { useNonce } from '#app/platform/nonce.ts'
import { languageOf, themeOf } from '#app/platform/preferences.ts'
import { findTyped, writerMark } from '#app/platform/typed.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { LanguageProvider, useWords } from '#app/platform/words.tsx'
import { WriterContext } from '#app/ui/form-context.ts'
import { Frame } from '#app/ui/frame.tsx'
import { STILL } from '#app/ui/live.tsx'
import look from '#app/ui/look.css?url'
import { TypedNotice } from '#app/ui/typed-notice.tsx'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: look },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const [viewer, language, theme] = await Promise.all([viewerOf(request), languageOf(request), themeOf(request)])
  const person = viewer.kind === 'person' ? { name: viewer.name || viewer.email } : null
  return { person, ...(await writerHere(request, viewer)), language, theme, demo: env().demo }
}

/** How the page's forms say who opened them, and what is to be put back in one of them. */
async function writerHere(request: Request, viewer: Viewer) {
  if (viewer.kind !== 'person') return { mark: null, typed: null }
  const asked = new URL(request.url).searchParams.get('typed') ?? ''
  return { mark: writerMark(viewer.id), typed: isId(asked) ? await findTyped(viewer, asked) : null }
}

/** Whatever happens, the page has its frame; an error page carries no script, so that it stays as the server wrote it. */
export function Layout({ children }: { children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>('root')
  const { language = 'fr', theme = 'auto', mark = null, typed = null } = known ?? {}
  const nonce = useNonce()
  const isError = (useRouteError() ?? null) !== null
  return (
    <html lang={language} data-theme={theme === 'auto' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
        <Reload />
      </head>
      <body>
        <LanguageProvider language={language}>
          <WriterContext.Provider value={{ mark, typed }}>
            <Framed>{children}</Framed>
          </WriterContext.Provider>
        </LanguageProvider>
        {!isError && <ScrollRestoration nonce={nonce} />}
        {!isError && <Scripts nonce={nonce} />}
      </body>
    </html>
  )
}

/** A live page reads itself again without scripts too, every so many seconds (`handle.reloads`), unless its reader holds it still. */
function Reload() {
  const { search } = useLocation()
  const handles = useMatches().map(({ handle }) => (handle ?? {}) as { reloads?: number })
  const seconds = handles.find(({ reloads }) => reloads !== undefined)?.reloads
  if (seconds === undefined || new URLSearchParams(search).has(STILL)) return null
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  )
}

function Framed({ children }: { children: ReactNode }) {
  const known = useRouteLoaderData<typeof loader>('root')
  const { pathname, search } = useLocation()
  const { frame } = useWords(words)
  const person = known?.person && { name: known.person.name, deskTo: '/desk', signOutAction: '/sign-out' }
  return (
    <Frame
      nav={[
        { to: '/needs', label: frame.needs },
        { to: '/calls', label: frame.calls },
        { to: '/solutions', label: frame.solutions },
        { to: '/pilots', label: frame.pilots },
        { to: '/facilities', label: frame.facilities },
        { to: '/search', label: frame.search },
      ]}
      person={person ?? undefined}
      language={known?.language ?? 'fr'}
      theme={known?.theme ?? 'auto'}
      demo={known?.demo ?? false}
      footer={[
        { to: '/needs/ways', label: frame.ways },
        { to: '/receipts', label: frame.receipts },
        { to: '/accessibility', label: frame.accessibility },
        { to: '/privacy', label: frame.privacy },
        { to: '/legal', label: frame.legal },
      ]}
      signInTo="/sign-in"
      returnTo={pathname + search}
    >
      {known?.typed && <TypedNotice typed={known.typed} />}
      {children}
    </Frame>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  const error = useRouteError()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const refusal = isRouteErrorResponse(error) ? error.data : undefined
  return <ErrorPage status={status} refusal={refusal} back={pathname + search} />
}
