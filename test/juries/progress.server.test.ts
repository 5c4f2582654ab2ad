import '#test/support/database.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseCounting } from '#app/juries/counting.server.ts'
import { declareInterest } from '#app/juries/declarations.server.ts'
import { declareInterests } from '#app/juries/interests.server.ts'
import { findOutcome, listSelectedOfCalls } from '#app/juries/outcomes.server.ts'
import { acceptConfidentiality, listChairs, listPanelsOfCalls, openScores } from '#app/juries/panels.server.ts'
import { findJury } from '#app/juries/progress.server.ts'
import { findRanking } from '#app/juries/rankings.server.ts'
import { findReview, listOwnReviews } from '#app/juries/reviews.server.ts'
import { listWaiting } from '#app/juries/waiting.server.ts'
import { spaced } from '#app/platform/typeset.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import { seenAgain } from '#test/support/people.ts'
import { countQueries } from '#test/support/queries.ts'
import { aClosedCall, aJuror, aJury, entrusted, scored } from './stage.ts'

/** So many files, each read by both jurors, the scores open. */
async function anOpenedJury(files: number) {
  const call = await aClosedCall({ files })
  const jurors = await aJury(call, 2)
  const ids = call.applications.map((file) => file.id)
  let reviewId = ''
  for (const juror of jurors) {
    const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
    for (const review of reviews) await scored(juror, review, [4, 3, 3])
    reviewId = reviews[0] ?? ''
  }
  return { ...call, panelId: call.cutoffId, juror: jurors[1]?.viewer ?? VISITOR, reviewId, fileId: ids[0] ?? '' }
}

describe('A page of a jury costs the same number of queries for one file and for three', () => {
  type Opened = Awaited<ReturnType<typeof anOpenedJury>>
  let [small, large]: Opened[] = []
  beforeAll(async () => {
    small = await anOpenedJury(1)
    large = await anOpenedJury(3)
  })

  const pages: Record<string, (jury: Opened) => Promise<unknown>> = {
    progress: (jury) => findJury(jury.viewer, jury.call.slug),
    ranking: (jury) => findRanking(jury.viewer, jury.panelId),
    'own reviews': (jury) => listOwnReviews(jury.juror),
    'own juries': (jury) => listChairs(jury.juror),
    'the file and the grid': (jury) => findReview(jury.juror, jury.reviewId),
    outcome: (jury) => findOutcome(jury.viewer, jury.fileId),
    'the desk of a coordinator': (jury) => listWaiting(jury.viewer),
    'the desk of a juror': (jury) => listWaiting(jury.juror),
  }
  test.each(Object.entries(pages))('%s', async (_name, page) => {
    if (!small || !large) throw new Error('two juries are set')
    const [one, three] = [small, large]
    expect(await countQueries(() => page(three))).toBe(await countQueries(() => page(one)))
  })
})

describe('What waits', () => {
  const told = async (viewer: Viewer) => (await listWaiting(viewer)).map(({ text, to }) => [text.fr, to])
  let call: Awaited<ReturnType<typeof aClosedCall>>
  let panelId: string
  let home: string
  beforeAll(async () => {
    call = await aClosedCall({ files: 3 })
    panelId = call.cutoffId
    home = `/calls/${call.call.slug}/jury`
  })

  test('the coordinator composes, then entrusts, then waits for the jurors, then decides', async () => {
    const title = spaced('« Rappeler les patients après leur sortie »')
    expect(await told(call.viewer)).toEqual([[`Composez le jury de ${title}.`, home]])
    await aJury(call, 0)
    expect(await told(call.viewer)).toEqual([[`Confiez les dossiers de ${title} aux jurés.`, home]])

    const juror = await aJuror(call.viewer, panelId, 'Odile Perrin', false)
    expect(await told(juror.viewer)).toEqual([
      [spaced('Un jury vous invite : répondez.'), `/juries/${panelId}/confidentiality`],
    ])
    const reviews = await entrusted(
      call.viewer,
      panelId,
      juror,
      call.applications.map((file) => file.id),
    )
    expect(await told(call.viewer)).toEqual([
      [spaced(`Avant d’ouvrir les notes de ${title}, dites laquelle compte.`), `/juries/${panelId}/counting`],
    ])
    await chooseCounting(call.viewer, panelId, 'raw')
    expect(await told(call.viewer)).toEqual([])

    await acceptConfidentiality(juror.viewer, panelId)
    await declareInterests(juror.viewer, [])
    expect(await told(juror.viewer)).toEqual([
      [spaced('3 dossiers à ouvrir : dites d’abord si vous avez un lien.'), '/juries'],
    ])
    await declareInterest(juror.viewer, reviews[0] ?? '', { conflict: false })
    await declareInterest(juror.viewer, reviews[1] ?? '', { conflict: true })
    expect(await told(juror.viewer)).toEqual([
      [spaced('1 dossier à ouvrir : dites d’abord si vous avez un lien.'), '/juries'],
      ['1 dossier à lire et à noter.', '/juries'],
    ])
    await scored(juror, reviews[2] ?? '', [4, 4, 4])
    await openScores(call.viewer, panelId)
    expect(await told(call.viewer)).toEqual([
      [spaced(`Les notes de ${title} sont ouvertes : décidez.`), `/juries/${panelId}/ranking`],
    ])
  })

  test('a visitor and a coordinator of elsewhere wait for nothing', async () => {
    const elsewhere = await aClosedCall({ files: 0 })
    expect(await told(VISITOR)).toEqual([])
    expect((await told(await seenAgain(elsewhere.viewer))).length).toBe(1)
  })
})

test('What everyone may know of a jury is where it stands, nothing of its jurors or files', async () => {
  const call = await aClosedCall({ files: 1 })
  await aJury(call, 1)
  const [panel] = (await listPanelsOfCalls([call.call.id])).get(call.call.id) ?? []
  expect(Object.keys(panel ?? {}).sort()).toEqual(['callId', 'composedAt', 'decidedAt', 'id', 'openedAt', 'stage'])
  expect(await listSelectedOfCalls([call.call.id])).toEqual(new Map([[call.call.id, []]]))
})
