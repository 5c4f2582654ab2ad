import type { z } from 'zod'
import { listNames } from '#app/people/people.server.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import type { Viewer } from '#app/platform/viewer.ts'
import { againstRanking } from './decision.ts'
import { groupBy } from './group.ts'
import type { MinutesContent } from './minutes.form.ts'
import { findRanking, type RankedFile } from './rankings.server.ts'
import { countVotes } from './sitting.ts'
import { listTieChoices } from './tie-choices.server.ts'

type Content = z.infer<typeof MinutesContent>
type NameOf = (personId: string | null | undefined) => string

/** The record of a jury as it stands now, for whoever sees all of it: names, instants, figures, words and digests. */
export async function gatherRecord(viewer: Viewer, panelId: string, correction: Content['correction']) {
  const { panel, ranked, files } = await findRanking(viewer, panelId)
  const sitting = await findMeetingRows(panelId)
  const [jurors, plan, choices] = [await listJurors(panelId), await findPlan(panelId), await listTieChoices(panelId)]
  const decision = found([...files.values()].flatMap((file) => file.decision ?? [])[0])
  const people = [
    ...[panel.composedBy, panel.openedBy, panel.countingBy, decision.decidedBy, sitting?.chairId, plan?.publishedBy],
    ...[...jurors.values(), ...choices.map(({ chosenBy }) => chosenBy)],
  ]
  const names = await listNames(people.flatMap((id) => id ?? []))
  const nameOf: NameOf = (id) => names.get(id ?? '') ?? ''
  const ofJuror = (jurorId: string) => nameOf(jurors.get(jurorId))
  const verdicts = [...files.values()].flatMap((file) => file.decision ?? [])
  const against = againstRanking(ranked, verdicts)
  const seals = groupBy(await listSeals(panelId), (review) => review.applicationId)
  const kept = groupBy(await listKeptOut(panelId), (bar) => bar.applicationId)
  const items = new Map(sitting?.items.map((item) => [item.applicationId, item]))
  const content: Content = {
    call: {
      ...{ number: panel.call.number, title: panel.call.title.fr, organiser: panel.call.organiser.name },
      cutoff: panel.cutoff.position,
    },
    composed: { by: nameOf(panel.composedBy), at: panel.composedAt.toISOString() },
    opened: { by: panel.openedBy && nameOf(panel.openedBy), at: isoOf(panel.openedAt) ?? '' },
    decided: { by: nameOf(decision.decidedBy), at: decision.decidedAt.toISOString() },
    counting: { column: panel.counting, by: panel.countingBy && nameOf(panel.countingBy) },
    jurors: await listSeats(panelId, nameOf),
    sitting: sitting && {
      ...{ place: sitting.place, chair: nameOf(sitting.chairId) },
      ...{ openedAt: isoOf(sitting.openedAt), closedAt: isoOf(sitting.closedAt) },
      presences: sitting.presences.map(({ jurorId, from, until }) => {
        return { name: ofJuror(jurorId), from: from.toISOString(), until: isoOf(until) }
      }),
    },
    plan: plan && {
      ...{ chance: plan.chance, seed: plan.seed, by: nameOf(plan.publishedBy), at: isoOf(plan.publishedAt) ?? '' },
    },
    files: ranked.flatMap((rank) => {
      const file = files.get(rank.applicationId)
      if (!file?.decision) return []
      const item = items.get(file.id)
      const { rank: place, total, counted, meetsThresholds, placedBy } = rank
      const criterion = panel.call.criteria.find(
        (one) => placedBy?.kind === 'criterion' && one.id === placedBy.criterionId,
      )
      const choice = placedBy?.kind === 'choice' ? choices.findLast((one) => isSame(one, placedBy.choice)) : undefined
      const chosen = choice && {
        ...{ kind: 'choice' as const, reason: choice.reason },
        ...{ by: nameOf(choice.chosenBy), at: choice.chosenAt.toISOString() },
      }
      return [
        {
          ...{ id: file.id, number: file.number ?? '', title: file.title, organisation: file.organisationName },
          ...{ rank: place, total, counted, meetsThresholds },
          placedBy: chosen ?? (criterion ? { kind: 'criterion' as const, criterion: criterion.name.fr } : null),
          ...saidOf(file.decision),
          against: against.get(file.id) ?? null,
          votes: item?.voteOpenedAt && item.endedAt ? countVotes(item.votes) : null,
          left: (item?.absences ?? []).map(({ jurorId }) => ofJuror(jurorId)),
          recused: [...new Set((kept.get(file.id) ?? []).map(({ jurorId }) => ofJuror(jurorId)))],
          seals: (seals.get(file.id) ?? []).map(({ jurorId, digest, submittedAt, stage }) => ({
            ...{ juror: ofJuror(jurorId), digest: digest ?? '', at: isoOf(submittedAt) ?? '' },
            setAside: stage === 'recused',
          })),
        },
      ]
    }),
    correction,
  }
  return { content, chairId: sitting?.chairId ?? null, decidedBy: decision.decidedBy, call: panel.call }
}

const isoOf = (at: Date | null) => at?.toISOString() ?? null

const isSame = (one: { order: string[]; reason: string }, other: { order: string[]; reason: string }) =>
  one.reason === other.reason && one.order.join() === other.order.join()

function saidOf({ outcome, reserveRank, reasons, againstWhy }: NonNullable<RankedFile['decision']>) {
  return { outcome, reserveRank, reasons, againstWhy }
}

async function findMeetingRows(panelId: string) {
  const items = { include: { votes: true, absences: { orderBy: { jurorId: 'asc' as const } } } }
  const presences = { orderBy: [{ from: 'asc' as const }, { id: 'asc' as const }] }
  return db().sitting.findUnique({ where: { panelId }, include: { items, presences } })
}

/** The person of each chair. */
async function listJurors(panelId: string) {
  const jurors = await db().juror.findMany({ where: { panelId }, select: { id: true, personId: true } })
  return new Map(jurors.map(({ id, personId }) => [id, personId]))
}

async function listSeats(panelId: string, nameOf: NameOf) {
  const where = { panelId, acceptedAt: { not: null }, declinedAt: null }
  const seats = await db().juror.findMany({ where, orderBy: { id: 'asc' } })
  return seats.map(({ personId, college }) => ({ name: nameOf(personId), college }))
}

async function findPlan(panelId: string) {
  return db().plan.findFirst({ where: { panelId, stage: 'published' }, orderBy: { id: 'desc' } })
}

/** Who may not read which file: by a bar in force, or by a link they declared. */
async function listKeptOut(panelId: string) {
  const select = { jurorId: true, applicationId: true }
  const bars = await db().bar.findMany({ where: { panelId, liftedAt: null }, select, orderBy: { id: 'asc' } })
  const recused = { panelId, stage: 'recused' as const }
  return [...bars, ...(await db().review.findMany({ where: recused, select, orderBy: { id: 'asc' } }))]
}

/** Every sealed review, those set aside too. */
async function listSeals(panelId: string) {
  const where = { panelId, digest: { not: null } }
  const select = { jurorId: true, applicationId: true, digest: true, submittedAt: true, stage: true }
  return db().review.findMany({ where, select, orderBy: { id: 'asc' } })
}
