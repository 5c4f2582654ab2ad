/** A plan left partly to chance, so that nobody can count on being given a file: the best chances under a ceiling, then one draw. */
import type { Program } from '#app/platform/linear.server.ts'
import { type Chance, dice, draw } from './draw.ts'
import { type Asked, BARRED, type Excess, mayRead, type Pair, planValue } from './plan.ts'
import { findPlan, type Step } from './plan-solver.ts'

export type Drawn =
  | { kind: 'best'; pairs: Pair[]; value: number; gap: number; chances: Chance[] }
  | { kind: 'impossible'; excess: Excess[] }

/** Who of two jurors apart may read a file is drawn first; another draw is tried when it leaves a file without readers. */
const ATTEMPTS = 5

/** The best plan, or the best chances under the ceiling and a plan drawn from them; chances are empty when nothing was drawn. */
export function findDrawn(asked: Asked, open: () => Program, tell: (step: Step) => void = () => {}): Drawn {
  const seek = (one: Asked) => {
    const program = open()
    try {
      return findPlan(one, program, tell)
    } finally {
      program.close()
    }
  }
  const sure = seek({ ...asked, chance: 1 })
  if (sure.kind === 'impossible') return sure
  if (sure.kind === 'best' && asked.chance === 1) return { ...sure, chances: [] }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const found = seek(apartByLot(asked, asked.seed + attempt))
    if (found.kind !== 'chances') continue
    const pairs = draw(asked, found.chances, asked.seed).sort((a, b) => a.file - b.file || a.juror - b.juror)
    return { kind: 'best', pairs, value: planValue(asked, pairs), gap: 0, chances: found.chances }
  }
  return { kind: 'impossible', excess: [{ kind: 'chance', by: 1 }] }
}

/** Of two jurors apart, one alone may read each file, by lot: no draw can then put them together. */
function apartByLot(asked: Asked, seed: number): Asked {
  const next = dice(seed)
  const worth = asked.worth.slice()
  const jurors = asked.colleges.length
  const stays = new Set([...asked.kept, ...asked.pins].map(({ file, juror }) => file * jurors + juror))
  for (const [one, other] of asked.apart) {
    for (let file = 0; file < asked.files; file += 1) {
      const places = [file * jurors + one, file * jurors + other] as const
      const lot = next() < 0.5
      if (!mayRead({ ...asked, worth }, file, one) || !mayRead({ ...asked, worth }, file, other)) continue
      if (places.every((place) => stays.has(place))) continue
      const isOneOut = stays.has(places[1]) || (lot && !stays.has(places[0]))
      worth[isOneOut ? places[0] : places[1]] = BARRED
    }
  }
  return { ...asked, worth, apart: [] }
}
