import { deckPoint, drawSpan, farLand, HEIGHT, NEAR_LAND, type Part, spanWidth, water } from './bridge-drawing.ts'

export type SpanState = 'done' | 'now' | 'next' | 'stopped'

type Props = { place: number; count: number; state: SpanState }

/** How far the deck reaches in a span under way, and where it breaks in one that stopped. */
const NOW_REACHES = 0.55
const STOP_BREAKS = 0.36
const STOP_RESUMES = 0.8

/** One span seen from the bank, for wide screens and paper. The first and the last rest on the land. */
export function SpanFromBank({ place, count, state }: Props) {
  return (
    <svg className="span-bank" viewBox={`0 0 ${spanWidth(count)} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <path className="water" d={water(count)} />
      {place === 0 && <path className="land" d={NEAR_LAND} />}
      {place === count - 1 && <path className="land" d={farLand(count)} />}
      {state === 'done' && <Built part={drawSpan(place, count)} />}
      {state === 'next' && <Outlined part={drawSpan(place, count)} />}
      {state === 'now' && <UnderWay place={place} count={count} />}
      {state === 'stopped' && <Broken place={place} count={count} />}
    </svg>
  )
}

function Built({ part }: { part: Part }) {
  return (
    <g className="built">
      <path className="fine" d={part.posts + part.struts} />
      <path className="rail" d={part.rail} />
      <path className="pier" d={part.pier} />
      <path className="arch" d={part.arch} />
      <path className="deck" d={part.deck} />
    </g>
  )
}

function Outlined({ part }: { part: Part }) {
  return (
    <g className="outlined">
      <path d={part.arch} />
      <path className="deck" d={part.deck} />
    </g>
  )
}

/** Built as far as work has come, outlined beyond, a pennant at the end of the deck. */
function UnderWay({ place, count }: { place: number; count: number }) {
  const { x, y } = deckPoint(place, count, NOW_REACHES)
  return (
    <>
      <Outlined part={drawSpan(place, count, NOW_REACHES, 1)} />
      <Built part={drawSpan(place, count, 0, NOW_REACHES)} />
      <path className="pole" d={`M${x - 2} ${y}V${y - 46}`} />
      <path className="pennant" d={`M${x - 2} ${y - 47}l24 8-24 8Z`} />
    </>
  )
}

/** The deck breaks off, and a cross stands in the gap. */
function Broken({ place, count }: { place: number; count: number }) {
  const { x, y } = deckPoint(place, count, STOP_BREAKS)
  const gap = deckPoint(place, count, (STOP_BREAKS + STOP_RESUMES) / 2)
  return (
    <>
      <Outlined part={drawSpan(place, count, STOP_RESUMES, 1)} />
      <Built part={drawSpan(place, count, 0, STOP_BREAKS)} />
      <path className="built-edge" d={`M${x - 4} ${y - 3.5}h11l-6 4 5 3h-10Z`} />
      <path className="cross" d={`M${gap.x - 12} ${gap.y - 12}l24 24m0-24-24 24`} />
    </>
  )
}

/** The same span seen from above, for narrow screens: rails and planks, as tall as its words. */
export function SpanFromAbove({ state }: { state: SpanState }) {
  const built = { done: '100%', now: '50%', next: '0', stopped: '24' }[state]
  return (
    <svg className="span-above" aria-hidden="true" focusable="false">
      {state !== 'done' && (
        <g className="outlined">
          <line x1="4" y1="0" x2="4" y2="100%" />
          <line x1="28" y1="0" x2="28" y2="100%" />
        </g>
      )}
      {built !== '0' && (
        <g className="built">
          <line className="planks" x1="16" y1="0" x2="16" y2={built} />
          <line className="arch" x1="4" y1="0" x2="4" y2={built} />
          <line className="arch" x1="28" y1="0" x2="28" y2={built} />
        </g>
      )}
      {state === 'stopped' && <path className="cross" d="M8 32l16 16m0-16-16 16" />}
      {state === 'now' && <circle className="pennant" cx="16" cy="50%" r="7" />}
    </svg>
  )
}
