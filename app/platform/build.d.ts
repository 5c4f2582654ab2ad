/** The pages as Remix built them: routes, assets and entry, made by its Vite plugin. */
declare module 'virtual:remix/server-build' {
  type Build = import('@remix-run/node').ServerBuild
  export const entry: Build['entry']
  export const routes: Build['routes']
  export const assets: Build['assets']
  export const basename: Build['basename']
  export const publicPath: Build['publicPath']
  export const assetsBuildDirectory: Build['assetsBuildDirectory']
  export const future: Build['future']
  export const mode: Build['mode']
  export const isSpaMode: Build['isSpaMode']
}

/** A module and all it asks of ours as one text, for a thread of its own: see thread-plugin.mjs. */
declare module '*?thread' {
  const code: string
  export default code
}
