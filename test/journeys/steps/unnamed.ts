import { byCommand, wayIn } from './by-command.ts'

/** Two files that name a hospital, both entrusted to a juror who has read nothing yet. */
export function aJuryToRead() {
  return byCommand(async () => {
    const { aFacility } = await import('#test/pilots/stage.ts')
    const { aCoordinator } = await import('#test/support/people.ts')
    const { aClosedCall, aJury, entrusted } = await import('#test/juries/stage.ts')
    const coordinator = await aCoordinator()
    const host = await aFacility(coordinator.viewer, 'Hôpital des Trois Rives')
    const call = await aClosedCall({ files: 2, coordinator, named: host.id })
    const [juror] = await aJury(call, 1)
    if (!juror) throw new Error('a jury of one was asked')
    const ids = call.applications.map(({ id }) => id)
    const [review = ''] = await entrusted(call.viewer, call.cutoffId, juror, ids)
    const [claire, lead, reader] = [await wayIn(call.viewer), await wayIn(host.lead), await wayIn(juror.viewer)]
    return { panelId: call.cutoffId, review, claire, lead, reader }
  })
}
