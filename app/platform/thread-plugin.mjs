import { build } from 'vite'

/**
 * For Vite, wherever it serves this house (build, tests, benches): `import code from './x.server.ts?thread'` gives the module and
 * all it asks of ours as one text, to be run in a thread of its own. A text has no address to be found at, so it runs from anywhere.
 */
/** @type {import('vite').Plugin} */
export const threads = {
  name: 'threads',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('?thread')) return null
    const entry = id.slice(0, -'?thread'.length)
    const bundled = await build({
      configFile: false,
      logLevel: 'error',
      build: { ssr: entry, write: false, minify: false, rollupOptions: { output: { format: 'cjs' } } },
    })
    const [{ output }] = [bundled].flat()
    for (const file of Object.keys(output[0].modules)) this.addWatchFile(file)
    return `export default ${JSON.stringify(output[0].code)}`
  },
}
