import { setImmediate as breathe } from 'node:timers/promises'
import { listApplicationsById } from '#app/applications/applications.server.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import { listThemeNames } from '#app/needs/themes.server.ts'
import { words as needWords } from '#app/needs/words.ts'
import { db } from '#app/platform/db.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { listSolutionsById } from '#app/solutions/solutions.server.ts'
import { nearness } from '#search/nearness.ts'
import { listObstacles } from './bars.server.ts'
import { WEIGHT_OF } from './bid.ts'
import { listMinima } from './composition.server.ts'
import { partsOf } from './conflicts.server.ts'
import { listExpertise } from './expertise.server.ts'
import { topicsOfNeeds, wordsOf } from './expertise.ts'
import { type Match, matchOf } from './match.ts'
import type { PanelWhole } from './panels.server.ts'
import { type Asked, BARRED } from './plan.ts'
import { COLLEGES } from './seat.ts'
import { words as seatWords } from './words.seats.ts'

/** A search as the house tells it: which file and juror stand at each place, how well they match, and what is asked. */
export interface Input {
  fileIds: string[]
  jurorIds: string[]
  matches: Match[]
  asked: Asked
}

/** Everything a plan of these files depends on, as it stands now. */
export async function gatherInput(
  viewer: Viewer,
  panel: PanelWhole,
  plan: { applicationIds: string[]; evenness: number; chance: number; seed: number },
): Promise<Input> {
  const where = { panelId: panel.id, declinedAt: null }
  const jurors = await db().juror.findMany({ where, orderBy: { id: 'asc' } })
  const files = await listFilesToRead(viewer, plan.applicationIds)
  const minima = await listMinima(panel.id)
  const reviews = await db().review.findMany({ where: { panelId: panel.id } })
  const placeOf = new Map(jurors.map(({ id }, place) => [id, place]))
  const fileAt = new Map(files.map(({ id }, place) => [id, place]))
  const placed = ({ applicationId, jurorId }: { applicationId: string; jurorId: string }) => {
    const [file, juror] = [fileAt.get(applicationId), placeOf.get(jurorId)]
    return file === undefined || juror === undefined ? [] : [{ file, juror }]
  }
  const matches = await matchesOf(viewer, panel, files, jurors)
  const worth = Int16Array.from(matches, ({ match }) => match)
  for (const bid of await db().bid.findMany({ where: { juror: { panelId: panel.id } } })) {
    for (const { file, juror } of placed(bid)) {
      const at = file * jurors.length + juror
      worth[at] = (worth[at] ?? 0) + WEIGHT_OF[bid.wish]
    }
  }
  const fileIds = files.map(({ id }) => id)
  for (const pair of (await listObstacles(panel, jurors, fileIds)).keys()) {
    const { jurorId, applicationId } = partsOf(pair)
    for (const { file, juror } of placed({ applicationId, jurorId })) worth[file * jurors.length + juror] = BARRED
  }
  const kept = reviews.flatMap(({ applicationId, jurorId, stage }) => {
    const [pair] = placed({ applicationId, jurorId })
    if (!pair) return []
    const { file, juror } = pair
    if (stage === 'recused') worth[file * jurors.length + juror] = BARRED
    const isBarred = worth[file * jurors.length + juror] === BARRED
    return isBarred ? [] : [{ file, juror }]
  })
  const pins = (await db().pin.findMany({ where: { panelId: panel.id } })).flatMap(placed)
  const apart = (await db().jurorsApart.findMany({ where: { panelId: panel.id } })).flatMap(({ oneId, otherId }) => {
    const [one, other] = [placeOf.get(oneId), placeOf.get(otherId)]
    return one === undefined || other === undefined ? [] : [[one, other] as [number, number]]
  })
  return {
    ...{ fileIds, jurorIds: jurors.map(({ id }) => id), matches },
    asked: {
      ...{ files: files.length, wanted: panel.readingsWanted, worth, kept, evenness: plan.evenness },
      colleges: jurors.map(({ college }) => (college ? COLLEGES.indexOf(college) : -1)),
      minima: COLLEGES.map((college) => minima.find((minimum) => minimum.college === college)?.least ?? 0),
      least: jurors.map(({ least }) => least),
      most: jurors.map(({ most }) => most ?? files.length),
      ...{ pins, apart, chance: plan.chance / 100, seed: plan.seed },
    },
  }
}

interface FileToRead {
  id: string
  text: string
}

async function listFilesToRead(viewer: Viewer, ids: string[]): Promise<FileToRead[]> {
  const files = [...(await listApplicationsById(viewer, ids)).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const solutions = await listSolutionsById(files.map((file) => file.solutionId))
  return files.map(({ id, title, solutionId }) => {
    const solution = solutions.get(solutionId)
    return { id, text: [title, solution?.name, solution?.pitch, solution?.about].join('\n') }
  })
}

/** File by file, how well each juror suits it. */
async function matchesOf(viewer: Viewer, panel: PanelWhole, files: FileToRead[], jurors: { personId: string }[]) {
  const needs = [...(await listNeedsById(viewer, panel.call.needIds)).values()]
  const about = topicsOfNeeds(needs)
  const known = await listExpertise(jurors.map(({ personId }) => personId))
  const themes = new Map((await listThemeNames()).map(({ id, name }) => [id, name.fr]))
  const said = jurors.map(({ personId }) => textOf(known.get(personId), themes))
  const near = nearness(said, [...said, ...files.map(({ text }) => text)])
  const matches: Match[] = []
  for (const { text } of files) {
    // Pages are answered between two files: hundreds of texts take a second together.
    await breathe()
    for (const [place, one] of near(text).entries()) {
      const topics = known.get(jurors[place]?.personId ?? '')?.topics ?? []
      matches.push(matchOf(topics, about, one))
    }
  }
  return matches
}

/** What someone judges well, in words: what they wrote, and the names of what they chose. */
function textOf(known: { topics: string[]; about: string } | undefined, themes: Map<string, string>) {
  if (!known) return ''
  const { conditions } = needWords.fr
  const { skillWords } = seatWords.fr.expertise
  const nameOf = (names: Record<string, string>) => (word: string) => names[word] ?? ''
  return [
    known.about,
    ...wordsOf('condition', known.topics).map(nameOf(conditions)),
    ...wordsOf('skill', known.topics).map(nameOf(skillWords)),
    ...wordsOf('theme', known.topics).map((id) => themes.get(id) ?? ''),
  ].join('\n')
}
