import type { TestProject } from 'vitest/node'
import { startCluster } from './database-cluster.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: string
    template: string
  }
}

/** Once per run: the cluster is up and the template migrated before the first test asks for its clone. */
export default async function setUp({ provide }: TestProject) {
  const cluster = await startCluster()
  provide('cluster', cluster.url('postgres'))
  provide('template', cluster.template)
  return cluster.stop
}
