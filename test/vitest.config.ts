import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { threads } from '../app/platform/thread-plugin.mjs'
import { testEnvironment } from './support/database-cluster.mjs'

/** These few lines ask the whole house, or open it: begun last, one process would work on alone. */
const LONG = /test\/(access|doors|pages|seeds)\//

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const [long, short] = [true, false].map((wanted) => sorted.filter((file) => LONG.test(file.moduleId) === wanted))
    return [...(long ?? []), ...(short ?? [])]
  }
}

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  plugins: [threads],
  // Elements without the places in the source that only React in development reads: a test may ask for React as built.
  esbuild: { jsxDev: false },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/support/database-setup.ts',
    // React renders as in the house that is built: pages cost a quarter less.
    env: { ...testEnvironment, NODE_ENV: 'production' },
    allowOnly: false,
    // One process reads packages once for its many files, not once for each; the house itself is read anew by each.
    isolate: false,
    setupFiles: 'test/support/fresh.ts',
    sequence: { sequencer: LongestFirst },
    // Half of a test's time is spent waiting for Postgres: three at once, even on two cores that serve it too.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
