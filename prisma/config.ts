import path from 'node:path'
import { defineConfig } from 'prisma/config'

/** Prisma's commands ask a "schema engine"; ours comes from npm with the other packages and needs no download. */
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(import.meta.dirname, 'schema-engine.mjs')

export default defineConfig({
  schema: import.meta.dirname,
  migrations: { path: path.join(import.meta.dirname, 'migrations') },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost:1/none' },
})
