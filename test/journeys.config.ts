import path from 'node:path'
import { defineConfig } from 'playwright/test'
import { freePort } from '../prisma/environment.mjs'
import { findChromium } from './support/chromium.mjs'

/** Chosen once; the workers read this file again and must find the same house and the same browser. */
process.env.JOURNEYS_PORT ??= String(await freePort())
process.env.JOURNEYS_BROWSER ??= JSON.stringify(await findChromium())
const root = path.join(import.meta.dirname, '..')

export default defineConfig({
  testDir: 'journeys',
  outputDir: path.join(root, 'test-results/journeys'),
  globalSetup: './support/server-setup.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'day', testIgnore: /rounds\.spec/ },
    // A survey of two hundred needs pushes every other off the board that all share: it is taken in last.
    { name: 'evening', testMatch: /rounds\.spec/, dependencies: ['day'] },
  ],
  use: {
    actionTimeout: 10_000,
    baseURL: `http://localhost:${process.env.JOURNEYS_PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    /** A robot's name would be served robots' pages. */
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
    // Without a card, graphics are a process that draws in software: doing without it costs a tenth less.
    launchOptions: {
      ...JSON.parse(process.env.JOURNEYS_BROWSER),
      args: ['--disable-gpu', '--disable-gpu-compositing'],
    },
    screenshot: 'only-on-failure',
  },
})
