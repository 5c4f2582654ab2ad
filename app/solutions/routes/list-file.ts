import type { LoaderFunctionArgs } from '@remix-run/node'
import { viewerOf } from '#app/people/viewer.server.ts'
import { csvReply } from '#app/platform/csv.ts'
import { env } from '#app/platform/env.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { CatalogueForm } from '../catalogue.form.ts'
import { eachSolution } from '../catalogue.server.ts'
import { catalogueLine } from '../catalogue-line.ts'
import { listShownLines } from '../passports.server.ts'
import { words } from '../words.catalogue.ts'

/** What the list shows, under the same choices, to open in a spreadsheet. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const language = await languageOf(request)
  const { after: _after, ...asked } = CatalogueForm.parse(Object.fromEntries(new URL(request.url).searchParams))
  const lineOf = catalogueLine(language, env().appUrl)
  const { name, heads } = words[language]
  return csvReply(name, heads, pages())

  async function* pages() {
    for await (const solutions of eachSolution(viewer, asked)) {
      const shown = await listShownLines(solutions.flatMap(({ version }) => (version ? [version.id] : [])))
      yield solutions.map((solution) => lineOf(solution, shown))
    }
  }
}
