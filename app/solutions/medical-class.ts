/**
 * Whether a software is a medical device, and of which class, by rule 11 of the European regulation: three questions answered by
 * who makes it. Self-declared and no advice; the version of the rule is kept with the answers, since the rule is being revised.
 */
/** The worst that a wrong answer of the software could do when it informs a decision of care. */
export const DECISIONS = ['none', 'other', 'serious', 'death'] as const
/** What it watches of a body: nothing, something, or what puts a life in danger within minutes. */
export const WATCHES = ['none', 'other', 'vital'] as const
export const CLASSES = ['no_device', 'I', 'IIa', 'IIb', 'III'] as const
export type MedicalClass = (typeof CLASSES)[number]

export interface ClassAnswers {
  isMedical: 'yes' | 'no'
  decision: (typeof DECISIONS)[number]
  watch: (typeof WATCHES)[number]
}

interface Rule {
  version: string
  validFrom: string
  validTo: string | null
  source: string
  byDecision: Record<ClassAnswers['decision'], MedicalClass>
  byWatch: Record<ClassAnswers['watch'], MedicalClass>
}

/** Law is dated data: a revision will come to stand under this one. */
const RULES: Rule[] = [
  {
    version: 'MDR-2017/745-R11',
    validFrom: '2021-05-26',
    validTo: null,
    source: 'Règlement (UE) 2017/745, annexe VIII, règle 11 ; MDCG 2019-11 rév. 1',
    byDecision: { none: 'I', other: 'IIa', serious: 'IIb', death: 'III' },
    byWatch: { none: 'I', other: 'IIa', vital: 'IIb' },
  },
]

/** The rule that stands on a day (2026-11-22). */
export function ruleOn(day: string): Rule {
  const standing = RULES.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
  const [first] = RULES
  if (!standing && !first) throw new Error('no rule is written')
  return (standing ?? first) as Rule
}

/** The class these answers lead to: the higher of the two, when it both informs decisions and watches a body. */
export function classOf(answers: ClassAnswers, rule: Rule): MedicalClass {
  if (answers.isMedical === 'no') return 'no_device'
  const led = [rule.byDecision[answers.decision], rule.byWatch[answers.watch]]
  return CLASSES.findLast((one) => led.includes(one)) ?? 'I'
}

/** What a row keeps of the questions: the version of the rule, the answers, and the class they led to. */
export interface ClassDetails {
  rule: string
  class: MedicalClass
  answers: ClassAnswers
}
