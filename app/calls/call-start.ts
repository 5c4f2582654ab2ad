import { eurosOf } from '#app/platform/money.ts'
import { parisWall } from '#app/platform/paris.ts'
import type { Bilingual } from '#app/platform/words.tsx'
import { weeklyUntil } from './calendar.ts'
import type { CallContent, Template } from './call-content.ts'
import { type Dates, templateContent, templateDates } from './templates.ts'

/** The boxes of the form of a call, by field name, as they are first shown. */
export type Boxes = Record<string, string | string[]>

interface Served {
  id: string
  themeId: string | null
  publicTitle: Bilingual | null
  summary: Bilingual | null
}

/** A call one could almost publish as it stands: from the needs it is built on and the template chosen. */
export function suggestedCall(needs: Served[], template: Template, now: Date): CallContent {
  const told = needs.map((need) => need.summary?.fr ?? '').filter((text) => text !== '')
  return {
    ...templateContent(template, templateDates(template, now)),
    title: needs[0]?.publicTitle ?? { fr: '' },
    purpose: { fr: told.join('\n') },
    themeId: needs[0]?.themeId ?? undefined,
    needIds: needs.map((need) => need.id),
  }
}

interface Begun {
  template: Template
  dates: Dates
  about: Partial<CallContent>
}

/** What was typed to begin a call, the rest written by its template between the dates typed. */
export function begunCall({ template, dates, about }: Begun): CallContent {
  return { ...templateContent(template, dates), ...about }
}

/** A call as the boxes of its forms: what reading them gives back is the same call. */
export function boxesOf(call: CallContent): Boxes {
  const { title, purpose, rules, themeId, envelopeCents, opensAt, closesAt } = call
  return {
    ...{ titleFr: title.fr, titleEn: title.en ?? '', purposeFr: purpose.fr, purposeEn: purpose.en ?? '' },
    ...{ rulesFr: rules.fr, rulesEn: rules.en ?? '', themeId: themeId ?? '' },
    envelope: envelopeCents > 0 ? eurosOf(envelopeCents) : '',
    opensAt: opensAt ? parisWall(opensAt) : '',
    closesAt: closesAt ? parisWall(closesAt) : '',
    questionsUntil: call.questionsUntil ? parisWall(call.questionsUntil) : '',
    promisesBy: call.promisesBy ? parisWall(call.promisesBy) : '',
    needs: call.needIds,
    partners: call.partnerIds,
    ...rhythmOf(call),
    ...{ eligibleKinds: call.eligibleKinds ?? [], territories: call.territories ?? [] },
    ...{ trlLeast: String(call.trlLeast ?? ''), trlMost: String(call.trlMost ?? '') },
    passMark: String(call.passMark ?? 0),
    ...(call.wishesRequired ? { wishesRequired: 'on' } : {}),
    ...(call.express ? { express: 'on' } : {}),
    ...Object.fromEntries(rowsOf(call).flat()),
  }
}

function rowsOf(call: CallContent) {
  return [
    ...call.criteria.map(({ name, help, weight, threshold, anchors = [], tieRank }, n) => {
      const marks = { fr: linesOf(anchors, 'fr'), en: linesOf(anchors, 'en') }
      const counted = { weight: String(weight), threshold: String(threshold), tie: String(tieRank ?? '') }
      return rowOf(`criterion-${n + 1}`, { name, help, anchors: marks, ...counted })
    }),
    ...(call.knockouts ?? []).map(({ question, passes, reason }, n) => {
      return rowOf(`knockout-${n + 1}`, { question, reason, passes: passes ? 'yes' : 'no' })
    }),
    ...(call.documents ?? []).map((document, n) => rowOf(`document-${n + 1}`, { ...document })),
    ...(call.steps ?? []).map(({ name, at }, n) => rowOf(`step-${n + 1}`, { name, at: parisWall(at) })),
    ...(call.earlierCutoffs ?? []).map((at, n) => rowOf(`cutoff-${n + 1}`, { at: parisWall(at) })),
  ]
}

/** How its cut-offs follow one another: one, one a week, or as listed. */
function rhythmOf({ earlierCutoffs = [], closesAt }: CallContent) {
  const [first] = earlierCutoffs
  if (!first || !closesAt) return { rhythm: 'once', firstCutoff: '' }
  const weekly = weeklyUntil(first, closesAt).map(Number).join() === earlierCutoffs.map(Number).join()
  return { rhythm: weekly ? 'weekly' : 'listed', firstCutoff: parisWall(first) }
}

function linesOf(texts: Bilingual[], language: 'fr' | 'en') {
  return texts
    .map((text) => text[language] ?? '')
    .join('\n')
    .trim()
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
