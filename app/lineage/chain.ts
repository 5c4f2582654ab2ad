/**
 * A chain is what became of a need: told → read → call → jury → money → pilot → wards that use the answer.
 * Its steps are what the bridge draws: done, now, next or stopped; after a stop nothing more is promised.
 * It is made of what the reader may see, so that what they may not see is neither there nor counted.
 */
import { callStep, juryStep } from './chain.call.ts'
import { moneyStep, pilotStep, wardsStep } from './chain.pilot.ts'
import {
  type ChainApplication,
  type ChainCall,
  type ChainNeed,
  earliest,
  type Sequel,
  type Step,
  step,
} from './step.ts'

/** From one person's sentence on. A need given back after its calls waits for another one. */
export function stepsOfNeed(need: ChainNeed, sequel: Sequel): Step[] {
  const waitsAgain = need.stage === 'qualified' && sequel.calls.length > 0
  const live = waitsAgain ? sequel.calls.filter(({ phase }) => phase === 'to_come' || phase === 'open') : sequel.calls
  const calls = callStep(live)
  const call: Step = waitsAgain && calls.state === 'next' ? { ...calls, say: 'call_awaited_again' } : calls
  return untilStopped([
    toldStep(need),
    readingStep(need),
    call,
    ...stepsAfterCall(waitsAgain ? nothingAfter(live) : sequel),
  ])
}

/** What came of earlier calls did not answer the need; its pages still tell it. */
function nothingAfter(calls: Sequel['calls']): Sequel {
  return { calls, panels: [], selected: 0, awards: [], pilots: [] }
}

/** From a call: the needs behind it, then what followed. */
export function stepsOfCall(needs: ChainNeed[], call: ChainCall, sequel: Omit<Sequel, 'calls'>): Step[] {
  const whole = { ...sequel, calls: [call] }
  return untilStopped([needsStep(needs), callStep(whole.calls), ...stepsAfterCall(whole)])
}

/** From one company's answer to a call. */
export function stepsOfApplication(needs: ChainNeed[], application: ChainApplication, sequel: Sequel): Step[] {
  const [, ...afterJury] = stepsAfterCall(sequel)
  const own = [answerStep(application), verdictStep(application)]
  return untilStopped([needsStep(needs), callStep(sequel.calls), ...own, ...afterJury])
}

function stepsAfterCall(sequel: Sequel) {
  return [juryStep(sequel), moneyStep(sequel), pilotStep(sequel.pilots), wardsStep(sequel.pilots)]
}

function untilStopped(steps: Step[]) {
  const stop = steps.findIndex(({ state }) => state === 'stopped')
  return stop < 0 ? steps : steps.filter(({ state }, place) => place <= stop || state !== 'next')
}

function toldStep({ submittedAt }: ChainNeed) {
  return step('need', 'done', 'told', { at: submittedAt })
}

function readingStep({ stage, qualifiedAt }: ChainNeed) {
  if (stage === 'declined' || stage === 'redirected') return step('reading', 'stopped', stage)
  if (stage === 'withdrawn') return step('reading', 'stopped', 'withdrawn')
  if (qualifiedAt) return step('reading', 'done', 'read', { at: qualifiedAt })
  if (stage === 'to_clarify') return step('reading', 'now', 'to_clarify')
  return step('reading', 'now', 'unread')
}

/** Several needs as the first span; one alone leads to its own page. */
function needsStep(needs: ChainNeed[]) {
  const [first] = needs
  const to = needs.length === 1 && first ? `/needs/${first.id}` : undefined
  const at = earliest(needs.map(({ submittedAt }) => submittedAt))
  return step('need', 'done', 'gathered', { count: needs.length, at, to })
}

function answerStep({ id, stage, submittedAt }: ChainApplication) {
  const to = `/applications/${id}`
  if (stage === 'draft') return step('answer', 'now', 'drafted', { to })
  if (stage === 'withdrawn') return step('answer', 'stopped', 'taken_back', { to, at: submittedAt })
  return step('answer', 'done', 'submitted', { to, at: submittedAt })
}

function verdictStep({ stage, hearing }: ChainApplication) {
  if (stage === 'inadmissible' || stage === 'refused') return step('jury', 'stopped', stage)
  if (stage === 'closed_no_action') return step('jury', 'stopped', 'none_selected')
  if (stage === 'reserve') return step('jury', 'now', 'reserve')
  if (stage === 'selected' || stage === 'contracted') return step('jury', 'done', 'selected', { count: 1 })
  if (stage === 'hearing' && hearing) return hearingStep(hearing)
  return ['draft', 'withdrawn'].includes(stage) ? step('jury', 'next', 'not_yet') : step('jury', 'now', 'judging')
}

function hearingStep({ to, at, isOver }: NonNullable<ChainApplication['hearing']>) {
  if (!at) return step('jury', 'now', 'to_be_heard', { to })
  return step('jury', 'now', isOver ? 'heard' : 'heard_on', { to, at })
}
