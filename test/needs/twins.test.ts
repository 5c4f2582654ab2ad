import '#test/support/database.ts'
import { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseSearch } from '#search/choose.server.ts'
import type { SearchDocument } from '#search/search.ts'
import { NEEDS } from '#seeds/needs.ts'
import { TWINS } from './twins.ts'

const connections = new Pool({ connectionString: process.env.DATABASE_URL })
afterAll(() => connections.end())
const engine = chooseSearch({ connections })
const ASKER = { tokens: ['public'], now: new Date('2026-11-22T09:00:00Z') }

interface Writing {
  title: string
  story: string
  setting: string
  sufferers: string[]
}

const beside = ({ setting, sufferers }: Writing) => ({ setting, sufferers: sufferers.join(' ') })
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

/** As it is found once it is heard, in its author's words. */
function documentOf(need: Writing, n: number): SearchDocument {
  const everyone = { readers: ['public'], barred: [], readableFrom: null, at: ASKER.now }
  const { title, story: body } = need
  return { id: idOf(n), kind: 'need', language: 'fr', address: '/', title, body, facets: beside(need), ...everyone }
}

/** Each need told by a patient at an even place, and by a clinician just after. */
const told: Writing[] = TWINS.flatMap(({ patient, clinician }) => [patient, clinician])
const twinOf = (n: number) => idOf(n % 2 === 0 ? n + 1 : n - 1)

beforeAll(() => engine.put([...told, ...NEEDS].map(documentOf)))

test('the same need told by a patient and by a clinician is among the first five, four times in five', async () => {
  const ranks = await Promise.all(
    told.map(async (need, n) => {
      const question = { ...ASKER, text: `${need.title}\n${need.story}`, kind: 'need' as const, beside: beside(need) }
      const found = await engine.similar({ ...question, limit: 6 })
      return found.filter(({ id }) => id !== idOf(n)).findIndex(({ id }) => id === twinOf(n))
    }),
  )
  const found = ranks.filter((rank) => rank >= 0 && rank < 5).length
  expect(told).toHaveLength(80)
  expect(found / told.length).toBeGreaterThanOrEqual(0.8)
})
