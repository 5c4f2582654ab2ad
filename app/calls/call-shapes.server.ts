import { bilingual } from '#app/platform/bilingual.ts'
import { found } from '#app/platform/refusal.ts'
import type { Prisma } from '#prisma/client/client.ts'
import { GRACE, phaseAt, type Shelf } from './call.ts'
import { QuestionnaireForm } from './questionnaire.form.ts'

/** The latest published, or the one being written while none is. */
const QUESTIONNAIRE = {
  orderBy: [{ stage: 'desc' }, { revision: 'desc' }],
  take: 1,
} satisfies Prisma.Call$questionnairesArgs

/** The parts that make a call whole, in their order. */
export const PARTS = {
  cutoffs: { orderBy: { position: 'asc' } },
  criteria: { orderBy: { position: 'asc' } },
  questionnaires: QUESTIONNAIRE,
  needs: { orderBy: { needId: 'asc' } },
  partners: { orderBy: { organisationId: 'asc' } },
} satisfies Prisma.CallInclude

/** The parts that whoever answers a call has to do with. */
export const ASKED = { cutoffs: PARTS.cutoffs, questionnaires: PARTS.questionnaires }

type BriefRow = Prisma.CallGetPayload<{ include: { cutoffs: true } }>
type AskedRow = Prisma.CallGetPayload<{ include: typeof ASKED }>
type WholeRow = Prisma.CallGetPayload<{ include: typeof PARTS }>
export type CallBrief = ReturnType<typeof briefOf>
export type CallAsked = ReturnType<typeof askedOf>
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
  const { themeId, stageReason, revision, draftedAt, publishedAt, openedAt, closedAt } = row
  return {
    ...askedOf(row, now),
    ...{ themeId, stageReason, revision, draftedAt, publishedAt, openedAt, closedAt },
    purpose: bilingual(row.purpose),
    rules: bilingual(row.rules),
    criteria: row.criteria.map(({ id, position, name, help, weight, threshold }) => {
      return { id, position, name: bilingual(name), help: bilingual(help), weight, threshold }
    }),
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
  const ended = { in: ['closed' as const, 'archived' as const, 'cancelled' as const] }
  return { OR: [{ stage: ended }, { stage: announced, opensAt: { lte: now }, cutoffs: { none: collecting } }] }
}
