import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { threads } from './app/platform/thread-plugin.mjs'

/** The server build starts at our own server, which imports Remix's routes, so that one bundle holds the whole house. */
const ownServerEntry = {
  name: 'own-server-entry',
  enforce: 'post',
  config: (_config, { isSsrBuild }) =>
    isSsrBuild && {
      build: {
        rollupOptions: { input: { server: 'app/server.ts' }, output: { entryFileNames: '[name].js' } },
      },
    },
}

export default defineConfig({
  publicDir: 'app/public',
  build: { target: 'es2020', assetsInlineLimit: 0 },
  plugins: [
    remix({
      appDirectory: 'app',
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    ownServerEntry,
    threads,
  ],
})
