import { useLocation } from '@remix-run/react'
import { type Language, useLanguage, useWords } from '#app/platform/words.tsx'
import { Bridge, type Span } from '#app/ui/bridge.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { formatDay, formatInstant } from '#app/ui/when.tsx'
import type { Step } from './step.ts'
import { words } from './words.chain.ts'

/** A chain drawn as a bridge, in the reader's language, under how far it has come. */
export function LineageBridge({ steps }: { steps: Step[] }) {
  return <Bridge title={useProgress(steps)} spans={useSpans(steps)} />
}

/** For who asks above all where they stand: the step under way, the one after it, and every step, folded on a phone while some are to come. */
export function BriefBridge({ steps }: { steps: Step[] }) {
  const { chain } = useWords(words)
  const spans = useSpans(steps)
  const here = spans.find(({ state }) => state === 'now')
  const next = spans.find(({ state }) => state === 'next')
  return (
    <div className="flow">
      {here && (
        <p>
          <strong>{chain.here(here.label)}</strong>
          {next && ` ${chain.after(next.label)}`}
        </p>
      )}
      <details className="more-fields folds-when-narrow" open={!here}>
        <summary>{chain.every}</summary>
        <LineageBridge steps={steps} />
      </details>
    </div>
  )
}

function useProgress(steps: Step[]) {
  const { chain } = useWords(words)
  const stopped = steps.find(({ state }) => state === 'stopped')
  if (stopped) return chain.stoppedAt(chain.steps[stopped.key])
  return chain.progress(steps.filter(({ state }) => state === 'done').length, steps.length)
}

/** The steps of a chain as spans with their words; none leads to the page it stands on. */
function useSpans(steps: Step[]): Span[] {
  const { chain } = useWords(words)
  const language = useLanguage()
  const { pathname } = useLocation()
  return steps.map((step) => ({
    key: step.key,
    label: chain.steps[step.key],
    state: step.state,
    detail: chain.say[step.say](toldOf(step, language)) || undefined,
    href: step.to === pathname ? undefined : step.to,
  }))
}

function toldOf({ at, count, stopped, cents }: Step, language: Language) {
  const iso = at?.toISOString()
  const day = iso ? formatDay(language, iso) : ''
  const instant = iso ? formatInstant(language, iso) : ''
  return { day, instant, count, stopped, money: formatMoney(language, cents) }
}
