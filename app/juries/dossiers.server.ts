import { findApplication } from '#app/applications/applications.server.ts'
import { listClarified } from '#app/applications/clarified.server.ts'
import { findNameless } from '#app/applications/nameless.server.ts'
import { listPapers } from '#app/applications/papers.server.ts'
import { listPromises } from '#app/applications/promises.server.ts'
import { listSponsors } from '#app/applications/sponsors.server.ts'
import { listWishAnswers } from '#app/applications/wishes.server.ts'
import { listNeedsById } from '#app/needs/needs.server.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import type { PanelWhole } from './panels.server.ts'
import { listStatements } from './statements.server.ts'

type Call = PanelWhole['call']

/** A file with all that a juror reads beside it; without names, for a viewer whose own review of it the caller has found. */
export async function findDossier(viewer: Viewer, applicationId: string, call: Call, isNamed: boolean) {
  const needs = [...(await listNeedsById(viewer, call.needIds)).values()]
  const read = isNamed ? findNamed : findWithoutNames
  return { needs, ...(await read(viewer, applicationId, call)) }
}

async function findNamed(viewer: Viewer, applicationId: string, call: Call) {
  const application = await findApplication(viewer, applicationId)
  const [sponsors, clarified] = [await listSponsors(viewer, application), await listClarified(viewer, application)]
  const [papers, promises] = [await listPapers(viewer, applicationId), await listPromises(application)]
  const wishes = await listWishAnswers(applicationId, call.needIds)
  const statements = await listStatements(viewer, application, call)
  return { application, sponsors, statements, clarified, papers, promises, wishes }
}

/** Papers, what was made clear and what places say of it stay shut: nobody can take the names out of them. */
async function findWithoutNames(viewer: Viewer, applicationId: string, { needIds }: Call) {
  const { application, without } = await findNameless(viewer, applicationId)
  const answered = await listWishAnswers(applicationId, needIds)
  const wishes = answered.map((wish) => ({ ...wish, answer: without(wish.answer) }))
  const shut = { sponsors: [], statements: [], clarified: [], papers: [] }
  return { application, ...shut, promises: await listPromises(application), wishes }
}
