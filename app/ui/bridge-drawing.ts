/** The geometry of the drawn bridge, as SVG path data. A span is `spanWidth(count)` by HEIGHT units; the deck is one
 *  parabola over all of them, so that the spans, drawn each on its own, meet without a kink. */

export type Part = { deck: string; rail: string; posts: string; arch: string; struts: string; pier: string }

export const HEIGHT = 108
const NARROWEST = 160
/** Few spans are wide ones: the whole bridge is never shorter than this, so that it never towers over its words. */
const SHORTEST_BRIDGE = 960
const POST_EVERY = 10
const STRUT_EVERY = 20

/** How wide one span is, in whole gaps between struts. */
export function spanWidth(count: number) {
  return Math.max(NARROWEST, Math.ceil(SHORTEST_BRIDGE / count / STRUT_EVERY) * STRUT_EVERY)
}

/** The deck's lowest point, at both banks. */
const DECK = 66
/** How much the deck rises at mid-bridge: enough to be seen, little enough to be walked. */
const CAMBER = 26
const RAIL = 17
const GROUND = HEIGHT
/** Half the thickness of a pier, left free at each end of an arch. */
const PIER = 5

/** The deck's height at `x` units along span `place` of `count`. */
function deckAt(place: number, count: number, x: number) {
  const along = (place + x / spanWidth(count)) / count
  return DECK - CAMBER * 4 * along * (1 - along)
}

/** The banks: stone that stands before the first span and after the last. */
export const NEAR_LAND = `M3 ${DECK - 3}H-22l-14 ${GROUND - DECK + 3}H3Z`
export function farLand(count: number) {
  return `M${spanWidth(count) - 3} ${DECK - 3}h25l14 ${GROUND - DECK + 3}h-39Z`
}

/** One ripple every twenty units, so that the water runs on from a span to the next. */
export function water(count: number) {
  return `M0 ${GROUND}${'q5-4 10 0t10 0'.repeat(spanWidth(count) / 20)}`
}

const round = (n: number) => Math.round(n * 10) / 10

/** A parabola through three heights is exactly one quadratic curve. */
function curve(from: number, to: number, yFrom: number, yMiddle: number, yTo: number) {
  const control = 2 * yMiddle - (yFrom + yTo) / 2
  return `M${round(from)} ${round(yFrom)}Q${round((from + to) / 2)} ${round(control)} ${round(to)} ${round(yTo)}`
}

/** The part of a span from `from` to `to` (0 to 1), all of it by default. */
export function drawSpan(place: number, count: number, from = 0, to = 1): Part {
  const width = spanWidth(count)
  const deck = (x: number) => deckAt(place, count, x)
  const [start, end] = [from * width, to * width]
  const middle = (start + end) / 2
  const crown = deck(width / 2) + 11
  const arch = (x: number) => crown + (GROUND - crown) * ((x - width / 2) / (width / 2 - PIER)) ** 2
  const [archStart, archEnd] = [Math.max(start, PIER), Math.min(end, width - PIER)]
  const every = (step: number) =>
    Array.from({ length: width / step }, (_, i) => (i + 0.5) * step).filter((x) => x > start && x < end)
  const upright = (x: number, top: number, bottom: number) => `M${round(x)} ${round(top)}V${round(bottom)}`

  return {
    deck: curve(start, end, deck(start), deck(middle), deck(end)),
    rail: curve(start, end, deck(start) - RAIL, deck(middle) - RAIL, deck(end) - RAIL),
    posts: every(POST_EVERY)
      .map((x) => upright(x, deck(x) - RAIL, deck(x)))
      .join(''),
    arch: curve(archStart, archEnd, arch(archStart), arch((archStart + archEnd) / 2), arch(archEnd)),
    struts: every(STRUT_EVERY)
      .map((x) => upright(x, deck(x), arch(x)))
      .join(''),
    pier: upright(0, deck(0), GROUND) + upright(width, deck(width), GROUND),
  }
}

/** Where the deck stands at a share of a span, for what is planted on it. */
export function deckPoint(place: number, count: number, share: number) {
  return { x: round(share * spanWidth(count)), y: round(deckAt(place, count, share * spanWidth(count))) }
}
