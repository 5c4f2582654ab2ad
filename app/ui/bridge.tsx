import { Link } from '@remix-run/react'
import { type ReactNode, useId } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { SpanFromAbove, SpanFromBank, type SpanState } from './bridge-span.tsx'
import { words } from './words.ts'

export type Span = { key: string; label: string; state: SpanState; detail?: string; href?: string }

type Props = { title: string; spans: Span[] }

/**
 * A chain drawn as a footbridge, one span a step: solid where it is done, half built where it is under way,
 * outlined where it is to come, broken where it stopped. The drawing is silent; the list says the same in words.
 */
export function Bridge({ title, spans }: Props) {
  return <Drawn title={title} spans={spans} look="bridge" />
}

/** The same over the water, for the home page: each `detail` is set as a figure, and no step is ticked off. */
export function BridgeBanner({ title, spans }: Props) {
  return <Drawn title={title} spans={spans} look="bridge banner" />
}

function Drawn({ title, spans, look }: Props & { look: string }) {
  const titleId = useId()
  return (
    <figure className={look} aria-labelledby={titleId}>
      <figcaption id={titleId}>{title}</figcaption>
      <ol className="spans">
        {spans.map((span, place) => (
          <li key={span.key} className={`span span-${span.state}`}>
            <SpanFromBank place={place} count={spans.length} state={span.state} />
            <SpanFromAbove state={span.state} />
            <SpanWords span={span} />
          </li>
        ))}
      </ol>
    </figure>
  )
}

function SpanWords({ span }: { span: Span }) {
  const say = useWords(words)
  return (
    <div className="span-words" aria-current={span.state === 'now' ? 'step' : undefined}>
      <p className="span-label">
        <Linked href={span.href}>{span.label}</Linked>
      </p>
      <p className="span-state">{say.spanStates[span.state]}</p>
      {span.detail && <p className="span-detail">{span.detail}</p>}
    </div>
  )
}

function Linked({ href, children }: { href: string | undefined; children: ReactNode }) {
  return href ? <Link to={href}>{children}</Link> : children
}
