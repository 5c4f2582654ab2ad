/** What the public list, its counts, the needs alike and the suggested groups cost at 25,000 needs, and at a hundredth of that. */
import { listFacets, listNeeds, type NeedFilter } from '#app/needs/catalogue.server.ts'
import { addressOf } from '#app/needs/catalogue.ts'
import { CONDITIONS, SETTINGS, SUFFERERS } from '#app/needs/need.ts'
import { needDocument } from '#app/needs/needs.server.ts'
import { loader } from '#app/needs/routes/list.tsx'
import { listSimilarNeeds } from '#app/needs/similar.server.ts'
import { listSuggestions } from '#app/needs/suggestions.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import { closeDatabase, connections, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { type PersonViewer, seatToken, VISITOR } from '#app/platform/viewer.ts'
import { chooseSearch } from '#search/choose.server.ts'
import { asked, visited } from '#test/support/forms.ts'
import { dice } from './corpus.ts'
import { queries, timed } from './timed.ts'
import { among, GATHERING, tale, toldNeeds, voices } from './told.ts'

const ALL = 25_000
const BATCH = 500
/** Groups are looked for this often, and the middle time told. */
const GROUPINGS = 5

const COALITION = newId()
const COORDINATOR: PersonViewer = {
  kind: 'person',
  id: newId(),
  name: 'Claire Vasseur',
  email: 'claire@test.example',
  tokens: ['public', seatToken('coordinator', COALITION), seatToken('coordinator')],
}

export default { name: 'needs', run }

async function run() {
  try {
    const themes: string[] = []
    for (const fr of ['Nuit', 'Sortie', 'Douleur', 'Temps', 'Trajets']) {
      themes.push((await openTheme(COORDINATOR, { fr })).id)
    }
    await plant(1, GATHERING, themes)
    const groups = [await grouping(`cluster seconds, ${GATHERING} needs`)]
    await plant(GATHERING + 1, ALL / 100, themes)
    const small = await doors(themes)
    await plant(ALL / 100 + 1, ALL, themes)
    const large = await doors(themes)
    groups.push(await grouping(`cluster seconds, the newest of ${ALL}`))
    const ratios = large.map(({ what, value }, at) => ({
      what: `${what}, beside a hundredth`,
      value: value / (small[at]?.value ?? value),
      unit: '×',
    }))
    return [
      ...large,
      ...small.map((figure) => ({ ...figure, what: `${figure.what}, at ${ALL / 100}` })),
      ...ratios,
      ...groups,
    ]
  } finally {
    await closeDatabase()
  }
}

async function plant(from: number, to: number, themes: string[]) {
  const engine = chooseSearch({ connections: connections() })
  for (let first = from; first <= to; first += BATCH) {
    const needs = [...toldNeeds(first, Math.min(to, first + BATCH - 1), { themes, by: COORDINATOR.id })]
    await db().need.createMany({ data: needs })
    await db().support.createMany({ data: needs.flatMap(voices) })
    const documents = await Promise.all(needs.map(({ id }) => needDocument(id)))
    await engine.put(documents.flatMap((document) => document ?? []))
  }
  // What Postgres does by itself within a minute of so many changes.
  await connections().query('VACUUM ANALYZE need, support, search_document, search_word, search_term')
}

/** What each door costs as things stand, one visitor after another. */
async function doors(themes: string[]) {
  const chance = dice(1)
  const newest = await listNeeds(VISITOR)
  const supported = await listNeeds(VISITOR, { order: 'supported' })
  const one: (() => NeedFilter)[] = [
    () => ({ condition: among(CONDITIONS, chance) }),
    () => ({ setting: among(SETTINGS, chance) }),
    () => ({ sufferer: among(SUFFERERS, chance) }),
    () => ({ theme: themes[Math.floor(chance() * themes.length)] }),
  ]
  const three = () => ({
    condition: among(CONDITIONS, chance),
    setting: among(SETTINGS, chance),
    stage: 'qualified' as const,
  })
  const facets = [() => ({}), ...one, three]
  const lists: (() => NeedFilter)[] = [
    ...facets,
    () => ({ order: 'supported' }),
    () => ({ ...three(), order: 'supported' }),
    () => ({ after: newest.next ?? undefined }),
    () => ({ order: 'supported', after: supported.next ?? undefined }),
  ]
  const text = () => `${tale(chance, 1)} ${tale(chance)}`
  const beside = () => ({ setting: among(SETTINGS, chance), sufferers: [among(SUFFERERS, chance)] })
  const pages = [{}, three(), { order: 'supported', after: supported.next ?? '' }].map((filter) =>
    addressOf('/needs', filter),
  )
  const asks: number[] = []
  for (const page of pages) asks.push(await queries(() => loader(asked(visited(page)))))
  return [
    ...(await timed('list', (at) => listNeeds(VISITOR, lists[at % lists.length]?.()))),
    ...(await timed('facets', (at) => listFacets(VISITOR, facets[at % facets.length]?.()))),
    ...(await timed('similar', () => listSimilarNeeds(VISITOR, text(), undefined, beside()))),
    { what: 'queries per page', value: Math.max(...asks), unit: 'a page' },
  ]
}

async function grouping(what: string) {
  const times: number[] = []
  while (times.length < GROUPINGS) {
    const since = performance.now()
    await listSuggestions(COORDINATOR, 'all')
    times.push((performance.now() - since) / 1000)
  }
  return { what, value: times.toSorted((a, b) => a - b)[Math.floor(GROUPINGS / 2)] ?? 0, unit: 's' }
}
