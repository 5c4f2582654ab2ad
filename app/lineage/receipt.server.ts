import { findOpenQuestion } from '#app/needs/clarifications.server.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { findReceipt } from '#app/needs/receipts.server.ts'
import { dueOf } from '#app/needs/triage.ts'
import { listWishes } from '#app/needs/wishes.server.ts'
import { now } from '#app/platform/clock.ts'
import { env } from '#app/platform/env.ts'
import { comingOf } from './coming.ts'
import { chainOfNeed } from './lineage.server.ts'
import { momentsOf } from './moments.ts'

/** Everything a receipt code opens, for the page, its large print and its easy words. A code that is nobody's is 404. */
export async function findWholeReceipt(typed: string) {
  const { holder, code, need } = await findReceipt(typed)
  const { chain, group, standing } = await chainOfNeed(holder, need.id)
  const told = { ...need, stage: standing, readBy: dueOf(need), calls: chain.calls, panels: chain.panels }
  return {
    need,
    ...{ group, standing },
    wishes: (await listWishes(holder, [need.id])).get(need.id) ?? [],
    question: (await findOpenQuestion(holder, need))?.question,
    code: printedCode(code),
    address: `${new URL(env().appUrl).host}/suivi`,
    steps: chain.steps,
    moments: momentsOf({ need, ...chain }, now()),
    coming: comingOf(told, now()),
  }
}
