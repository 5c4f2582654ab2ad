import { byCommand, wayIn } from './by-command.ts'

const MINUTE = 60_000

/** Three files whose scores are open: the first is being heard, the last is closed to the second juror. */
export function aJuryThatHears() {
  return byCommand(async () => {
    const { anOpenedJury, freeOf, hearingOf, RULES } = await import('#test/juries/hearings.ts')
    const { setBar } = await import('#app/juries/bars.server.ts')
    const { offerSlots, setHearingRules } = await import('#app/juries/hearing-rules.server.ts')
    const { callToHearing } = await import('#app/juries/hearings.server.ts')
    const { chooseSlot } = await import('#app/juries/own-hearings.server.ts')
    const { at, now } = await import('#app/platform/clock.ts')
    const { viewer, panelId, ids, first, second, applications } = await anOpenedJury(3)
    const [heard = '', , closed = ''] = ids
    const from = (minutes: number) => new Date(now().getTime() + minutes * MINUTE)
    await at(from(-20), async () => {
      await setHearingRules(viewer, panelId, RULES)
      await offerSlots(viewer, panelId, { startsAt: from(10), endsAt: from(40), place: 'Salle Monge' })
      await callToHearing(viewer, panelId, [heard])
      const [slot] = await freeOf(panelId)
      await chooseSlot(viewer, (await hearingOf(heard)).id, slot?.id ?? '')
    })
    await setBar(viewer, panelId, { jurorId: second.id, applicationId: closed, note: 'Un lien de famille ancien.' })
    const founders = await Promise.all(applications.map(({ founder }) => wayIn(founder)))
    const files = applications.map(({ number }, n) => ({ number, cookie: founders[n] ?? '' }))
    const [coordinator, reader, barred] = [await wayIn(viewer), await wayIn(first.viewer), await wayIn(second.viewer)]
    return { panelId, files, coordinator, reader, barred }
  })
}
