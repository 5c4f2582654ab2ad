import { now } from '#app/platform/clock.ts'
import type { Tx } from '#app/platform/db.ts'
import { newId } from '#app/platform/id.ts'
import type { CallContent } from './call-content.ts'
import type { CallWhole } from './call-shapes.server.ts'

/** A call as its writer would hand it over: what the parts of its form change is laid over it. */
export function contentOf(call: CallWhole): CallContent {
  const { title, purpose, rules, envelopeCents, needIds, partnerIds, passMark, express, wishesRequired } = call
  const doors = call.cutoffs.map((cutoff) => cutoff.closesAt)
  return {
    ...{ title, purpose, rules, envelopeCents, needIds, partnerIds, passMark, express, wishesRequired },
    ...{ steps: call.steps, criteria: call.criteria, knockouts: call.knockouts, documents: call.documents },
    ...{ eligibleKinds: call.eligibleKinds, territories: call.territories },
    themeId: call.themeId ?? undefined,
    opensAt: call.opensAt ?? undefined,
    closesAt: doors.at(-1),
    promisesBy: call.promisesBy ?? undefined,
    earlierCutoffs: doors.slice(0, -1),
    template: call.template ?? undefined,
    questionsUntil: call.questionsUntil ?? undefined,
    trlLeast: call.trlLeast ?? undefined,
    trlMost: call.trlMost ?? undefined,
  }
}

/** The columns of the call itself; its parts are rows. */
export function columnsOf(content: CallContent) {
  const { title, purpose, rules, template, express = false, passMark = 0, wishesRequired = false } = content
  return {
    ...{ title: { ...title }, purpose: { ...purpose }, rules: { ...rules } },
    ...{ template: template ?? null, express, passMark, wishesRequired },
    themeId: content.themeId ?? null,
    envelopeCents: BigInt(content.envelopeCents),
    opensAt: content.opensAt ?? null,
    questionsUntil: content.questionsUntil ?? null,
    promisesBy: content.promisesBy ?? null,
    eligibleKinds: content.eligibleKinds ?? [],
    territories: content.territories ?? [],
    trlLeast: content.trlLeast ?? null,
    trlMost: content.trlMost ?? null,
  }
}

/** Its cut-offs in order: the earlier ones, then the last. */
export function doorsOf({ earlierCutoffs = [], closesAt }: Pick<CallContent, 'earlierCutoffs' | 'closesAt'>) {
  return closesAt ? [...earlierCutoffs, closesAt].map((instant) => ({ closesAt: instant })) : []
}

/** Write the parts anew: nothing leans on them before the call opens. */
export async function writeParts(tx: Tx, callId: string, content: CallContent) {
  const where = { callId }
  await tx.cutoff.deleteMany({ where })
  await tx.callStep.deleteMany({ where })
  await tx.criterion.deleteMany({ where })
  await tx.knockout.deleteMany({ where })
  await tx.callDocument.deleteMany({ where })
  await tx.callNeed.deleteMany({ where })
  await tx.callPartner.deleteMany({ where })
  const inOrder = (n: number) => ({ id: newId(), callId, position: n + 1 })
  await tx.cutoff.createMany({
    data: doorsOf(content).map((door, n) => ({ ...inOrder(n), ...door, stage: 'collecting' as const })),
  })
  await tx.callStep.createMany({
    data: (content.steps ?? []).map(({ name, at }, n) => ({ ...inOrder(n), name: { ...name }, at })),
  })
  await tx.criterion.createMany({
    data: content.criteria.map(({ name, help, weight, threshold, anchors = [], tieRank = null }, n) => {
      const marks = anchors.map((anchor) => ({ ...anchor }))
      return { ...inOrder(n), weight, threshold, tieRank, name: { ...name }, help: { ...help }, anchors: marks }
    }),
  })
  await tx.knockout.createMany({
    data: (content.knockouts ?? []).map(({ question, passes, reason }, n) => {
      return { ...inOrder(n), passes, question: { ...question }, reason: { ...reason } }
    }),
  })
  await tx.callDocument.createMany({
    data: (content.documents ?? []).map(({ name, help, need, requirement = null }, n) => {
      return { ...inOrder(n), need, requirement, name: { ...name }, help: { ...help } }
    }),
  })
  await tx.callNeed.createMany({ data: content.needIds.map((needId) => ({ callId, needId, addedAt: now() })) })
  await tx.callPartner.createMany({
    data: content.partnerIds.map((organisationId) => ({ callId, organisationId })),
  })
}
