import { byCommand, wayIn } from './by-command.ts'

/** A call judged and decided, its results still held: made by the rooms' own commands, over the database of the house. */
export function aHeldJury() {
  return byCommand(async () => {
    const { aClosedCall, aJury, entrusted, REASONS, scored } = await import('#test/juries/stage.ts')
    const { decide } = await import('#app/juries/decisions.server.ts')
    const { aCoordinator } = await import('#test/support/people.ts')
    const call = await aClosedCall({ files: 3 })
    const { viewer: second } = await aCoordinator('Malik Haddad', call.organisationId)
    const [juror] = await aJury(call, 1)
    if (!juror) throw new Error('a jury of one was asked')
    const ids = call.applications.map(({ id }) => id)
    const reviews = await entrusted(call.viewer, call.cutoffId, juror, ids)
    for (const [n, review] of reviews.entries()) await scored(juror, review, [5, 5 - n, 4])
    const outcomes = ['selected', 'reserve', 'refused'] as const
    const verdicts = ids.map((applicationId, n) => {
      const outcome = outcomes[n] ?? 'refused'
      return { applicationId, outcome, reserveRank: outcome === 'reserve' ? 1 : null, reasons: REASONS }
    })
    await decide(call.viewer, call.cutoffId, verdicts)
    const founders = await Promise.all(call.applications.map(({ founder }) => wayIn(founder)))
    const files = call.applications.map(({ id, number }, n) => ({ id, number, cookie: founders[n] ?? '' }))
    const [claire, malik] = [await wayIn(call.viewer), await wayIn(second)]
    return { panelId: call.cutoffId, slug: call.call.slug, claire, malik, files, REASONS }
  })
}
