import { draftCall, publishCall } from '#app/calls/drafts.server.ts'
import { enterFacility } from '#app/facilities/facilities.server.ts'
import { approveAward } from '#app/funding/awards.server.ts'
import { pledge, receivePledge } from '#app/funding/pledges.server.ts'
import { proposeAward } from '#app/funding/proposals.server.ts'
import { composePanel } from '#app/juries/panels.server.ts'
import { indexOne } from '#app/matching/matching.server.ts'
import { deployPilot, evaluatePilot } from '#app/pilots/evaluations.server.ts'
import { completePilot } from '#app/pilots/pilots.server.ts'
import { enterMeasure, planMilestone } from '#app/pilots/progress.server.ts'
import { at, now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import type { PersonViewer } from '#app/platform/viewer.ts'
import { callContent, hoursFrom } from '#test/calls/stage.ts'
import { aFunder, aProposal } from '#test/funding/stage.ts'
import { aClosedCall, aJuror, decidedAndTold, entrusted, REASONS, scored } from '#test/juries/stage.ts'
import { aFacility, anOpenPilot, aPreparedPilot, type Host, measureAll } from '#test/pilots/stage.ts'
import { aNeed } from '#test/support/needs.ts'
import { aCoordinator, seenAgain } from '#test/support/people.ts'

const AWARDED = 100_000
const DAY = 86_400_000
const CLINIC = {
  town: 'Valmorin',
  kind: 'clinic' as const,
  territory: 'Bretagne',
  tiersLieu: false,
  slots: 1,
  about: { fr: 'Une clinique de quarante lits.' },
}
const FIGURES = { careQuality: 4, workQuality: 4, facilityBenefit: 4, learned: 'Commencer par former toute l’équipe.' }

/** The coordinator whose desk is read, and the colleague who signs after them. */
export async function aCoalition() {
  const { viewer, organisationId } = await aCoordinator()
  const second = await aCoordinator('Paul Arnaud', organisationId)
  return { viewer: await seenAgain(viewer), second: second.viewer, organisationId }
}
type Coalition = Awaited<ReturnType<typeof aCoalition>>

/**
 * As many of everything: needs under one call, files of that call, calls of its first need, its selected answers, awards and
 * pilots at one facility, milestones, measures and wards of the first pilot; and as many things that wait for a coordinator.
 */
export async function grown(coalition: Coalition, many: number) {
  const { viewer, organisationId } = coalition
  const waits = Math.ceil(many / 10)
  const stage = await aClosedCall({ coordinator: coalition, needs: many, files: many + 3 * waits })
  const host = await aFacility(viewer, `Hôpital aux ${many} essais`)
  await times(many, (n) => enterFacility(viewer, { ...CLINIC, name: `Clinique ${many}-${n}` }))
  await times(many, () => anotherCall(coalition, stage.needId))
  await times(many, () => draftCall(viewer, { organisationId, ...callContent() }))
  await times(many, () => aNeed())
  await selected(stage)
  const awards = await granted(coalition, stage, many, waits)
  const pilotId = await deployed(host, await aPreparedPilot(given(viewer, awards[0]), host), many)
  await times(many - 1, (n) => anOpenPilot(given(viewer, awards[n + 1]), host))
  for (const { id } of await db().need.findMany()) await indexOne('need', id)
  const solution = await db().solution.findFirstOrThrow({ orderBy: { id: 'desc' } })
  const slugs = { callSlug: stage.call.slug, facilitySlug: host.slug, solutionSlug: solution.slug }
  return { needId: stage.needId, pilotId, ...slugs }
}
const given = (coordinator: PersonViewer, awardId = '') => ({ coordinator, awardId })

/** A call that opened two hours ago, on a need that is in a call already. */
async function anotherCall({ viewer, organisationId }: Coalition, needId: string) {
  const opensAt = hoursFrom(now(), -2)
  const content = callContent({ opensAt, needIds: [needId] })
  await at(hoursFrom(opensAt, -1), async () => {
    const { id } = await draftCall(viewer, { organisationId, ...content })
    await publishCall(viewer, id)
  })
}
type Stage = Awaited<ReturnType<typeof aClosedCall>>

/** The jury reads every file and selects them all. */
async function selected({ viewer, cutoffId, applications }: Stage) {
  const files = applications.map(({ id }) => id)
  await composePanel(viewer, cutoffId)
  const juror = await aJuror(viewer, cutoffId)
  for (const review of await entrusted(viewer, cutoffId, juror, files)) await scored(juror, review, [4, 4, 4])
  const verdicts = files.map((applicationId) => ({ applicationId, outcome: 'selected' as const, reasons: REASONS }))
  await decidedAndTold(viewer, cutoffId, verdicts)
}

/** Awards for the pilots; beside them some without a host, some to approve, and some files without an award. */
async function granted({ viewer, second }: Coalition, stage: Stage, many: number, waits: number) {
  const funder = await aFunder()
  const promised = { callId: stage.call.id, organisationId: funder.organisationId, amountCents: 20_000_000 }
  const { id: pledgeId } = await pledge(funder.viewer, promised)
  await receivePledge(viewer, pledgeId)
  await times(many, () => pledge(funder.viewer, promised))
  const propose = (who: PersonViewer, fileId = '') =>
    proposeAward(who, aProposal(fileId, [{ pledgeId, amountCents: AWARDED }]))
  const files = stage.applications.map(({ id }) => id)
  const awards = await times(many + waits, async (n) => (await propose(viewer, files[n])).id)
  for (const id of awards) await approveAward(second, id)
  await times(waits, (n) => propose(second, files[awards.length + n]))
  return awards
}

/** As many milestones, measures and wards that still use the answer. */
async function deployed(host: Host, { id, indicatorIds }: { id: string; indicatorIds: string[] }, many: number) {
  const day = (n: number) => new Date(now().getTime() - n * DAY)
  await times(many, (n) => planMilestone(host.lead, id, { title: `Étape ${n}`, owner: 'Cadre', dueOn: day(-n) }))
  await measureAll(host, indicatorIds)
  await times(many, (n) =>
    enterMeasure(host.lead, indicatorIds[0] ?? '', { value: 30, people: 12, measuredOn: day(n) }),
  )
  await completePilot(host.lead, id)
  await evaluatePilot(host.lead, id, FIGURES)
  const use = { facilityId: host.id, level: 1, since: day(1) }
  await times(many, (n) => deployPilot(host.lead, id, { ...use, unit: `Service ${n}` }))
  return id
}

async function times<T>(many: number, make: (n: number) => Promise<T>) {
  const made: T[] = []
  while (made.length < many) made.push(await make(made.length))
  return made
}
