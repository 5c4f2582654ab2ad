import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * RemixBrowser throws a promise until what the page was made of is read again. It is awaited first: thrown while React takes hold of
 * the page, it meets the key that someone presses at that moment, and the page stays without scripts.
 */
async function pageRead() {
  try {
    RemixBrowser({})
  } catch (reading) {
    await reading
  }
}

pageRead().then(() =>
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    )
  }),
)
