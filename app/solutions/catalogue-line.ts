/** A solution of the catalogue as the line of a table, in words; of its passport, what is shown and stands. */
import { type Language, sentenceOf } from '#app/platform/words.tsx'
import type { Profile } from './maturity.ts'
import type { Requirement } from './requirement.ts'
import type { Maturity } from './solution.ts'
import { words as passportWords } from './words.passport.ts'
import { words } from './words.ts'

interface Listed {
  slug: string
  name: string
  pitch: string
  organisationName: string
  maturity: Maturity
  changedAt: Date
  version: (Profile & { id: string; name: string; forWhom: string[]; neededMaturity: number }) | null
}
type Shown = Map<string, { requirement: Requirement; stands: boolean }[]>

export function catalogueLine(language: Language, house: string) {
  const { requirements, forWhom } = passportWords[language]
  const { maturities } = words[language]
  return ({ slug, name, pitch, organisationName, maturity, changedAt, version }: Listed, shown: Shown) => {
    const standing = (shown.get(version?.id ?? '') ?? []).filter(({ stands }) => stands)
    return [
      ...[name, pitch, organisationName, maturities[maturity]],
      ...[version?.name, version?.trl, version?.regulatory, version?.clinical, version?.market],
      (version?.forWhom ?? []).map((one) => sentenceOf(forWhom, one)).join(', '),
      version?.neededMaturity,
      standing.map(({ requirement }) => requirements[requirement].name).join(', '),
      changedAt,
      `${house}/solutions/${slug}`,
    ]
  }
}
