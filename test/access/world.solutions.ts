import { claimLine } from '#app/solutions/claims.server.ts'
import { tellEvidence } from '#app/solutions/evidence.server.ts'
import { tellReference } from '#app/solutions/references.server.ts'
import { verifyLine } from '#app/solutions/verifications.server.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { aClaim, anEvidence, aReference, aVersion } from '#test/solutions/stage.ts'
import { SECRETS } from './secrets.ts'
import type { Cast, Places } from './world.people.ts'

/** A version with a line that is shown, one kept back with its proof, one verified; evidence and a place kept back. */
export async function makeSolutions({ firm, coord }: Cast, places: Places) {
  const { slug } = places['listed solution']
  const version = await tellVersion(firm, slug, aVersion())
  const proof = {
    name: 'certificat.pdf',
    bytes: new TextEncoder().encode(`%PDF-1.7 ${SECRETS['proof of a passport']}`),
  }
  await claimLine(firm, version.id, 'rgaa', aClaim({ claim: 'Audit passé au printemps.', shown: true }))
  await claimLine(firm, version.id, 'hds', aClaim({ claim: SECRETS['reserved claim'] }), proof)
  await claimLine(firm, version.id, 'ce_marking', aClaim({ claim: 'Certificat délivré.', shown: true }), proof)
  await verifyLine(coord, version.id, 'ce_marking', 1)
  const evidence = await tellEvidence(firm, slug, anEvidence({ title: SECRETS['reserved evidence'] }), proof)
  const reference = await tellReference(firm, slug, aReference({ place: SECRETS['reserved place'] }))
  return {
    version,
    evidence: { id: evidence.id },
    reference: { id: reference.id },
    hds: { id: 'hds' },
    ce: { id: 'ce_marking' },
  }
}
