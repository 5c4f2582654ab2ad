import { bothOf } from '#app/platform/bilingual.ts'
import { eurosOf } from '#app/platform/money.ts'
import { instantOfParis, parisWall } from '#app/platform/paris.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import type { CallContent } from './call-content.ts'
import { words } from './words.ts'

/** The boxes of the form of a call, by field name, as they are first shown. */
export type Boxes = Record<string, string | string[]>

/** A day to have it read again before it opens. */
const DAYS_TO_OPENING = 1
/** Four weeks open: the long end of the fast track, Coalition 2020's own. */
const DAYS_OPEN = 28

interface Served {
  id: string
  themeId: string | null
  publicTitle: Bilingual | null
  summary: Bilingual | null
}

/** A call one could almost publish as it stands: from the needs it is built on, with usual criteria, questions and dates. */
export function suggestedCall(needs: Served[], now: Date): CallContent {
  const [fr, en] = [words.fr.defaults, words.en.defaults]
  const told = needs.map((need) => need.summary?.fr ?? '').filter((text) => text !== '')
  return {
    title: needs[0]?.publicTitle ?? { fr: '' },
    purpose: { fr: told.join('\n') },
    rules: { fr: fr.rules, en: en.rules },
    themeId: needs[0]?.themeId ?? undefined,
    envelopeCents: 0,
    needIds: needs.map((need) => need.id),
    partnerIds: [],
    criteria: fr.criteria.map(({ name, help, weight, threshold }, n) => {
      const other = en.criteria[n]
      return { name: bothOf(name, other?.name), help: bothOf(help, other?.help), weight, threshold }
    }),
    ...suggestedCalendar(now),
  }
}

/** Opens tomorrow at nine, closes four weeks later at five in the afternoon, in Paris: hours that every day has. */
function suggestedCalendar(now: Date) {
  const day = (days: number) => parisWall(new Date(now.getTime() + days * 86_400_000)).slice(0, 10)
  const opensAt = instantOfParis(`${day(DAYS_TO_OPENING)}T09:00`) ?? undefined
  const closesAt = instantOfParis(`${day(DAYS_TO_OPENING + DAYS_OPEN)}T17:00`) ?? undefined
  return { opensAt, closesAt }
}

/** A call as the boxes of its form: what reading them gives back is the same call. */
export function boxesOf(call: CallContent): Boxes {
  const { title, purpose, rules, themeId, envelopeCents, opensAt, closesAt, criteria } = call
  const rows = [
    ...criteria.map(({ name, help, weight, threshold }, n) => {
      return rowOf(`criterion-${n + 1}`, { name, help, weight: String(weight), threshold: String(threshold) })
    }),
  ]
  return {
    ...{ titleFr: title.fr, titleEn: title.en ?? '', purposeFr: purpose.fr, purposeEn: purpose.en ?? '' },
    ...{ rulesFr: rules.fr, rulesEn: rules.en ?? '', themeId: themeId ?? '' },
    envelope: envelopeCents > 0 ? eurosOf(envelopeCents) : '',
    opensAt: opensAt ? parisWall(opensAt) : '',
    closesAt: closesAt ? parisWall(closesAt) : '',
    needs: call.needIds,
    partners: call.partnerIds,
    ...Object.fromEntries(rows.flat()),
  }
}

function rowOf(prefix: string, row: Record<string, string | Bilingual>) {
  return Object.entries(row).flatMap(([part, value]) => {
    if (typeof value === 'string') return [[`${prefix}-${part}`, value]]
    return [
      [`${prefix}-${part}`, value.fr],
      [`${prefix}-${part}-en`, value.en ?? ''],
    ]
  })
}
