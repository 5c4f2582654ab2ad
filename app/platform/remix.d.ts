import '@remix-run/node'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  /** What our server hands to every page. */
  interface AppLoadContext {
    cspNonce: string
    /** Do this once whoever asked has left, for an answer that goes on. */
    whenGone?: (follow: () => void) => void
  }
}
