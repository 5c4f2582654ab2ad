import { giveStatement } from '#app/juries/own-statements.server.ts'
import { askPlace } from '#app/juries/statements.server.ts'
import { db } from '#app/platform/db.ts'
import { aStatement } from '#test/juries/statements.ts'
import { SECRETS } from './secrets.ts'
import type { Calls } from './world.calls.ts'
import type { Juries } from './world.juries.ts'
import type { Cast, Places } from './world.people.ts'

/** A place that said what it could host of a file in jury, and another that has not answered. */
export async function makeStatements({ coord, host }: Cast, places: Places, calls: Calls, juries: Juries) {
  const asks = async (facilityId: string) => {
    const applicationId = calls['file in jury'].id
    await askPlace(coord, juries['jury at work'].id, {
      applicationId,
      facilityId,
      brief: 'Douze lits pendant un mois.',
    })
    const where = { applicationId_facilityId: { applicationId, facilityId } }
    return db().hostStatement.findUniqueOrThrow({ where, select: { id: true } })
  }
  const [given, asked] = [await asks(places.facility.id), await asks(places['other facility'].id)]
  await giveStatement(host, given.id, aStatement({ means: SECRETS['what a place could host'] }))
  return { 'given statement': given, 'asked statement': asked }
}
