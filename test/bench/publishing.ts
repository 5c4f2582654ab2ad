/** A jury of Coalition 2020 whose plan is published: 405 files, 80 jurors, three readings a file, all entrusted in one go. */
import { publishPlan } from '#app/juries/plans.server.ts'
import { now } from '#app/platform/clock.ts'
import { closeDatabase, db } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import { aClosedCall, aJury } from '#test/juries/stage.ts'
import { queries } from './timed.ts'

const [FILES, JURORS, READINGS] = [405, 80, 3]
const FOUND = { value: 0, gap: 0, milliseconds: 0 }

export async function publishing() {
  try {
    const { viewer, panelId, planId } = await planned()
    const since = performance.now()
    const asked = await queries(() => publishPlan(viewer, planId))
    const seconds = (performance.now() - since) / 1000
    const entrusted = await db().review.count({ where: { panelId } })
    return [
      { what: 'published, seconds', value: seconds, unit: 's' },
      { what: 'published, readings', value: entrusted, unit: '' },
      { what: 'published, questions to the database', value: asked, unit: '' },
    ]
  } finally {
    await closeDatabase()
  }
}

async function planned() {
  const { viewer, cutoffId, applications, ...call } = await aClosedCall({ files: 1 })
  const jurors = await aJury({ viewer, cutoffId, applications, ...call }, JURORS)
  const applicationIds = await copied(applications[0]?.id ?? '')
  const plan = { id: newId(), panelId: cutoffId, stage: 'draft' as const, applicationIds, evenness: 1 }
  await db().plan.create({ data: { ...plan, askedBy: viewer.id, askedAt: now(), foundAt: now(), ...FOUND } })
  const readings = applicationIds.flatMap((applicationId, file) =>
    Array.from({ length: READINGS }, (_, nth) => jurors[(file * READINGS + nth) % JURORS]?.id ?? '').map((jurorId) => {
      return { planId: plan.id, applicationId, jurorId, match: 50, isKept: false }
    }),
  )
  await db().planPair.createMany({ data: readings })
  return { viewer, panelId: cutoffId, planId: plan.id }
}

/** As many files as a wave of 2020 brought, each of a company and a solution of its own. */
async function copied(id: string) {
  const [file, ids] = [await db().application.findUniqueOrThrow({ where: { id } }), [id]]
  const [solution, company] = [
    await db().solution.findUniqueOrThrow({ where: { id: file.solutionId } }),
    await db().organisation.findUniqueOrThrow({ where: { id: file.organisationId } }),
  ]
  for (let n = 2; n <= FILES; n += 1) {
    const [organisationId, solutionId, own] = [newId(), newId(), newId()]
    await db().organisation.create({ data: { ...company, id: organisationId, slug: `copie-${n}` } })
    await db().solution.create({ data: { ...solution, id: solutionId, organisationId, slug: `copie-${n}` } })
    const data = { ...file, id: own, organisationId, solutionId, number: `C-${n}`, importKey: null }
    await db().application.create({ data })
    ids.push(own)
  }
  return ids
}
