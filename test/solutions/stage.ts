import { foundOrganisation } from '#app/people/organisations.server.ts'
import type { ToldEvidence, ToldReference } from '#app/solutions/evidence.form.ts'
import type { Claim } from '#app/solutions/passport.form.ts'
import { describeSolution } from '#app/solutions/solutions.server.ts'
import type { ToldVersion } from '#app/solutions/version.form.ts'
import { tellVersion } from '#app/solutions/versions.server.ts'
import { aPerson, seenAgain } from '#test/support/people.ts'

export const aVersion = (told: Partial<ToldVersion> = {}): ToldVersion => ({
  name: '1.0',
  purpose: 'Une infirmière rappelle chaque patient opéré le lendemain de son retour.',
  forWhom: ['patients', 'professionals'],
  ...{ trl: 7, regulatory: 3, clinical: 2, market: 1, neededMaturity: 2 },
  ai: null,
  revision: 0,
  ...told,
})

export const aClaim = (told: Partial<Claim> = {}): Claim => ({
  status: 'met',
  claim: 'Certificat valable pour cette version.',
  withoutProof: false,
  shown: false,
  revision: 0,
  ...told,
})

export const anEvidence = (told: Partial<ToldEvidence> = {}): ToldEvidence => ({
  kind: 'before_after',
  level: 2,
  title: 'Moins de retours aux urgences en six mois',
  year: 2026,
  shown: false,
  ...told,
})

export const aReference = (told: Partial<ToldReference> = {}): ToldReference => ({
  place: 'Clinique des Sorbiers',
  since: new Date('2026-03-01T23:00:00Z'),
  shown: false,
  ...told,
})

export const aPdf = (text = 'certificat') => ({
  name: 'certificat.pdf',
  bytes: new TextEncoder().encode(`%PDF-1.7 ${text}`),
})

/** A company with one listed solution, and whoever heads it. */
export async function aMaker(name: string) {
  const person = await aPerson(`Fondatrice de ${name}`)
  const { id: organisationId, slug: organisationSlug } = await foundOrganisation(person, { kind: 'company', name })
  const viewer = await seenAgain(person)
  const told = {
    name: `Outil de ${name}`,
    pitch: 'Le lendemain, quelqu’un rappelle.',
    about: 'Une infirmière rappelle chaque patient opéré le lendemain de son retour.',
    maturity: 'tested' as const,
    listed: true,
  }
  const solution = await describeSolution(viewer, { organisationId, ...told })
  return { viewer, organisationId, organisationSlug, ...solution }
}

/** The same with a version that stands. */
export async function aTellingMaker(name: string, told: Partial<ToldVersion> = {}) {
  const maker = await aMaker(name)
  const { id: versionId } = await tellVersion(maker.viewer, maker.slug, aVersion(told))
  return { ...maker, versionId }
}
