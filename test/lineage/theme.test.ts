import '#test/support/database.ts'
import { expect, test } from 'vitest'
import { loader as themePage } from '#app/lineage/routes/theme.tsx'
import { openTheme } from '#app/needs/themes.server.ts'
import { aDraftCall, anOpenCall, aPublishedCall } from '#test/calls/stage.ts'
import { asked, visited } from '#test/support/forms.ts'
import { aCoordinator } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'

test('a theme shows the calls built on it that anyone may read, in as many queries for one as for three', async () => {
  const { viewer } = await aCoordinator()
  const { id: themeId, slug } = await openTheme(viewer, { fr: 'Dormir à l’hôpital' })
  const { id: otherId } = await openTheme(viewer, { fr: 'Les trajets' })
  const look = () => themePage(asked(visited(`/themes/${slug}`), { slug }))
  await aDraftCall({ themeId })
  await anOpenCall({ themeId: otherId })
  expect((await look()).calls).toEqual([])
  const first = await anOpenCall({ themeId })
  const one = await countQueries(look)
  const [second, third] = [await aPublishedCall({ themeId }), await anOpenCall({ themeId })]
  expect(await countQueries(look)).toBe(one)
  const phases = new Map((await look()).calls.map(({ id, phase }) => [id, phase]))
  expect(phases).toEqual(
    new Map([
      [first.id, 'open'],
      [second.id, 'to_come'],
      [third.id, 'open'],
    ]),
  )
})
