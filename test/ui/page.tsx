import type { EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Language, LanguageProvider } from '#app/platform/words.tsx'

/** A piece of a page as the server sends it, at an address, in a language. */
export function sent(piece: ReactNode, { language = 'fr', at = '/' }: { language?: Language; at?: string } = {}) {
  const url = `http://localhost${at}`
  const context: EntryContext = {
    manifest: {
      entry: { imports: [], module: '' },
      routes: { root: ROOT },
      url: '',
      version: '',
    },
    routeModules: {
      root: { default: () => <LanguageProvider language={language}>{piece}</LanguageProvider> },
    },
    staticHandlerContext: {
      actionData: null,
      actionHeaders: {},
      activeDeferreds: null,
      basename: '/',
      errors: null,
      loaderData: {},
      loaderHeaders: {},
      location: { pathname: at, search: '', hash: '', state: null, key: 'default' },
      matches: [{ params: {}, pathname: '/', pathnameBase: '/', route: { id: 'root' } }],
      statusCode: 200,
    },
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: false,
      v3_lazyRouteDiscovery: false,
    },
    isSpaMode: false,
    serializeError: (error) => error,
  }
  return renderToStaticMarkup(<RemixServer context={context} url={url} />)
}

const ROOT = {
  id: 'root',
  path: '*',
  module: '',
  hasAction: false,
  hasLoader: false,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: false,
}

/** The words of a piece of HTML, in the order they are read. */
export function readAloud(html: string) {
  return html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/[ \n]+/g, ' ')
    .trim()
}
