import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { testEnvironment } from './support/database-cluster.mjs'

export default defineConfig({
  root: path.join(import.meta.dirname, '..'),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/support/database-setup.ts',
    env: testEnvironment,
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
