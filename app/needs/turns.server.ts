import { db } from '#app/platform/db.ts'

/** The first instant after this one at which a campaign or a round of priorities begins or ends; null when none will. */
export async function nextTurnOfNeeds(after: Date) {
  const opens = { _min: { opensAt: true }, where: { opensAt: { gt: after } } } as const
  const closes = { _min: { closesAt: true }, where: { closesAt: { gt: after } } } as const
  const turns = await Promise.all([
    db().needCampaign.aggregate(opens),
    db().needCampaign.aggregate(closes),
    db().priorityRound.aggregate(opens),
    db().priorityRound.aggregate(closes),
  ])
  const instants = turns.map(({ _min }) => ('opensAt' in _min ? _min.opensAt : _min.closesAt))
  return instants.filter((instant) => instant !== null).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}
