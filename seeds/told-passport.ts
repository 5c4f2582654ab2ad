import type { ToldMaker } from '#app/solutions/maker.form.ts'
import type { Requirement } from '#app/solutions/requirement.ts'
import type { ToldVersion } from '#app/solutions/version.form.ts'
import type { FacilityKey } from './cast.ts'
import type { FirmKey } from './firms.ts'

interface ToldLine {
  requirement: Requirement
  status?: 'in_progress' | 'gap' | 'not_concerned'
  claim: string
  proven?: true
  /** Days until its last day, counted from the telling; negative when it has passed. */
  endsIn?: number
  shown?: true
  verified?: true
}

export interface ToldPassport {
  firm: FirmKey
  maker?: ToldMaker
  version: Omit<ToldVersion, 'revision'>
  lines: ToldLine[]
  evidence?: {
    kind: 'before_after' | 'usability' | 'comparative' | 'feedback'
    level: number
    title: string
    source?: string
    year: number
    shown: boolean
  }[]
  uses?: { facility?: FacilityKey; place?: string; unit: string; sinceAgo: number; people: number; shown: boolean }[]
}

/** A young company, by where it is, since when, its people and its yearly turnover in cents. */
export const startup = (
  territory: ToldMaker['territory'],
  foundedIn: number,
  staff: number,
  turnover: number,
): ToldMaker => ({
  ...{ size: 'startup', territory, foundedIn, staff, turnover },
})
