import { CLOCK } from '#app/platform/viewer.ts'
import { claimLine } from '#app/solutions/claims.server.ts'
import { warnOfEndings } from '#app/solutions/endings.server.ts'
import { tellEvidence } from '#app/solutions/evidence.server.ts'
import { tellMaker } from '#app/solutions/makers.server.ts'
import { tellReference } from '#app/solutions/references.server.ts'
import { verifyLine } from '#app/solutions/verifications.server.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { aPaper } from '../paper.ts'
import { PASSPORTS } from '../passports.ts'
import { kept, morningOf, play, playFirm } from '../teller.ts'
import type { Places } from './beginnings.ts'

/** Each firm says who it is, what its product is worth and what it can prove; a coordinator opens some of the proofs. */
export async function tellPassports({ firms, facilities }: Places) {
  const proof = await aPaper()
  for (const told of PASSPORTS) {
    const by = told.firm
    const { slug, organisationSlug } = kept(firms, told.firm)
    const { maker, version } = told
    if (maker) await playFirm(90, by, (who) => tellMaker(who, organisationSlug, maker))
    const { id } = await playFirm(88, by, (who) => tellVersion(who, slug, { ...version, revision: 0 }))
    for (const { requirement, status, claim, proven, endsIn, shown = false, verified } of told.lines) {
      const days = {
        provedOn: proven && morningOf(120),
        expiresOn: endsIn === undefined ? undefined : morningOf(-endsIn),
      }
      const line = { status: status ?? ('met' as const), claim, shown, ...days, withoutProof: false, revision: 0 }
      await playFirm(86, by, (who) => claimLine(who, id, requirement, line, proven && proof))
      if (verified) await play(60, 'claire', (who) => verifyLine(who, id, requirement, 1))
    }
    for (const piece of told.evidence ?? []) await playFirm(85, by, (who) => tellEvidence(who, slug, piece))
    for (const { facility, sinceAgo, ...use } of told.uses ?? []) {
      const facilityId = facility && kept(facilities, facility)
      await playFirm(84, by, (who) => tellReference(who, slug, { ...use, facilityId, since: morningOf(sinceAgo) }))
    }
  }
  await warnOfEndings(CLOCK)
}
