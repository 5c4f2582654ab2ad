import { bilingual } from '#app/platform/bilingual.ts'
import { found } from '#app/platform/refusal.ts'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { type LateUntil, questionsEnd } from './calendar.ts'
import { cutoffFor, GRACE, phaseAt, type Shelf } from './call.ts'
import { MAKER_KINDS } from './eligibility.ts'
import { QuestionnaireForm } from './questionnaire.form.ts'

/** The latest published, or the one being written while none is. */
const QUESTIONNAIRE = {
  orderBy: [{ stage: 'desc' }, { revision: 'desc' }],
  take: 1,
} satisfies Prisma.Call$questionnairesArgs

/** The parts that make a call whole, in their order. */
export const PARTS = {
  cutoffs: { orderBy: { position: 'asc' }, include: { extensions: { orderBy: { id: 'asc' } } } },
  steps: { orderBy: { position: 'asc' } },
  criteria: { orderBy: { position: 'asc' } },
  knockouts: { orderBy: { position: 'asc' } },
  documents: { orderBy: { position: 'asc' } },
  amendments: { orderBy: { position: 'asc' } },
  questionnaires: QUESTIONNAIRE,
  needs: { orderBy: { needId: 'asc' } },
  partners: { orderBy: { organisationId: 'asc' } },
} satisfies Prisma.CallInclude

/** The parts that whoever answers a call has to do with. */
const ASKED = { cutoffs: { orderBy: { position: 'asc' } }, questionnaires: QUESTIONNAIRE } satisfies Prisma.CallInclude

/** The same, with the doors held open for the companies of whoever answers. */
export function askedBy(organisationIds: string[]) {
  const lateDoors = { where: { revokedAt: null, organisationId: { in: organisationIds } } }
  return { ...ASKED, cutoffs: { ...ASKED.cutoffs, include: { lateDoors } } } satisfies Prisma.CallInclude
}

type BriefRow = Prisma.CallGetPayload<{ include: { cutoffs: true } }>
type AskedRow = Prisma.CallGetPayload<{ include: typeof ASKED }>
type WholeRow = Prisma.CallGetPayload<{ include: typeof PARTS }>
export type CallBrief = ReturnType<typeof briefOf>
export type CallAsked = ReturnType<typeof askedOf> & { lateDoors: LateUntil[] }
export type CallWhole = ReturnType<typeof wholeOf> & {
  organiser: { id: string; name: string }
  partners: { id: string; name: string }[]
}

/** A call as lists show it, with its phase at this instant. */
export function briefOf(row: BriefRow, now: Date) {
  const { id, slug, number, organisationId, stage, opensAt } = row
  const lastDoor = row.cutoffs.at(-1)
  return {
    id,
    slug,
    number,
    organisationId,
    stage,
    phase: phaseAt(row, lastDoor, now),
    title: bilingual(row.title),
    envelopeCents: Number(row.envelopeCents),
    opensAt,
    closesAt: lastDoor?.closesAt ?? null,
    /** The cut-off that a file sent at this instant belongs to. */
    nextCutoffAt: cutoffFor(row.cutoffs, now)?.closesAt ?? null,
    manyCutoffs: row.cutoffs.length,
    isDecided: row.cutoffs.length > 0 && row.cutoffs.every((cutoff) => cutoff.stage === 'decided'),
    ...{ template: row.template, express: row.express, themeId: row.themeId },
  }
}

/** A call as whoever answers it meets it: its doors and its questions. */
export function askedOf(row: AskedRow, now: Date) {
  return {
    ...briefOf(row, now),
    cutoffs: row.cutoffs.map(({ id, position, stage, closesAt }) => ({ id, position, stage, closesAt })),
    questionnaire: questionnaireOf(found(row.questionnaires[0])),
  }
}

/** A questionnaire as it was stored, read again by its schema. */
export function questionnaireOf({ id, revision, content }: { id: string; revision: number; content: unknown }) {
  return { id, revision, ...QuestionnaireForm.parse(content) }
}

/** A call with everything one must know before answering it. */
export function wholeOf(row: WholeRow, now: Date) {
  const { stageReason, revision, draftedAt, publishedAt, openedAt, closedAt } = row
  const { territories, trlLeast, trlMost, passMark, wishesRequired, questionsUntil, promisesBy } = row
  return {
    ...askedOf(row, now),
    ...{ stageReason, revision, draftedAt, publishedAt, openedAt, closedAt },
    ...{ territories, trlLeast, trlMost, passMark, wishesRequired, questionsUntil, promisesBy },
    /** Until when questions about its rules are taken, said or usual. */
    questionsEnd: questionsEnd(row),
    eligibleKinds: MAKER_KINDS.filter((kind) => row.eligibleKinds.includes(kind)),
    purpose: bilingual(row.purpose),
    rules: bilingual(row.rules),
    criteria: row.criteria.map(({ id, position, name, help, weight, threshold, anchors, tieRank }) => {
      const marks = Array.isArray(anchors) ? anchors.map(bilingual) : []
      const told = { name: bilingual(name), help: bilingual(help), anchors: marks }
      return { id, position, weight, threshold, ...told, ...(tieRank === null ? {} : { tieRank }) }
    }),
    steps: row.steps.map(({ name, at }) => ({ name: bilingual(name), at })),
    knockouts: row.knockouts.map(({ id, question, passes, reason }) => {
      return { id, passes, question: bilingual(question), reason: bilingual(reason) }
    }),
    documents: row.documents.map(({ name, help, need, requirement }) => {
      const line = REQUIREMENTS.find((one) => one === requirement)
      return { name: bilingual(name), help: bilingual(help), need, ...(line ? { requirement: line } : {}) }
    }),
    amendments: row.amendments.map(({ id, text, madeAt }) => ({ id, text: bilingual(text), madeAt })),
    extensions: row.cutoffs.flatMap(({ position, extensions }) =>
      extensions.map(({ id, from, to, reason, madeAt }) => ({
        id,
        position,
        from,
        to,
        madeAt,
        reason: bilingual(reason),
      })),
    ),
    needIds: row.needs.map((need) => need.needId),
    partnerIds: row.partners.map((partner) => partner.organisationId),
  }
}

/** The calls of a shelf at this instant, as a query: the phase said in Prisma's words. */
export function onShelf(shelf: Shelf, now: Date): Prisma.CallWhereInput {
  const announced = { in: ['published' as const, 'open' as const] }
  const collecting = { closesAt: { gt: new Date(now.getTime() - GRACE) } }
  if (shelf === 'draft') return { stage: 'draft' }
  if (shelf === 'to_come') return { stage: announced, opensAt: { gt: now } }
  if (shelf === 'open') return { stage: announced, opensAt: { lte: now }, cutoffs: { some: collecting } }
  if (shelf === 'archived') return { stage: { in: ['archived', 'cancelled'] } }
  const undecided = { stage: { not: 'decided' as const } }
  if (shelf === 'decided') return { stage: 'closed', cutoffs: { none: undecided } }
  return {
    OR: [
      { stage: 'closed', cutoffs: { some: undecided } },
      { stage: announced, opensAt: { lte: now }, cutoffs: { none: collecting } },
    ],
  }
}
