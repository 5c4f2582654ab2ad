import { bilingual } from '#app/platform/bilingual.ts'
import { db } from '#app/platform/db.ts'
import { found } from '#app/platform/refusal.ts'
import { REQUIREMENTS } from '#app/solutions/requirement.ts'

const PARTS = {
  needs: { orderBy: { needId: 'asc' } },
  partners: { orderBy: { organisationId: 'asc' } },
  documents: { orderBy: { position: 'asc' } },
} as const

/** What a call asks beside its questionnaire, whoever asks: whoever may read a file may read what it was asked. */
export async function findAsks(callId: string) {
  const call = found(await db().call.findUnique({ where: { id: callId }, include: PARTS }))
  return {
    wishesRequired: call.wishesRequired,
    express: call.express,
    promisesBy: call.promisesBy,
    needIds: call.needs.map(({ needId }) => needId),
    partnerIds: call.partners.map(({ organisationId }) => organisationId),
    documents: call.documents.map(({ id, name, need, requirement }) => {
      const line = REQUIREMENTS.find((one) => one === requirement) ?? null
      return { id, name: bilingual(name), need, requirement: line }
    }),
  }
}

/** What its juries score, whoever asks: a juror's every keeping asks it, and nothing else of the call. */
export async function listCriterionIds(callId: string) {
  const rows = await db().criterion.findMany({ where: { callId }, select: { id: true } })
  return rows.map(({ id }) => id)
}
