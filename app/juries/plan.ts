/**
 * A plan says who reads which file: as many readings a file as wanted, within every limit, worth as much as can be.
 * Its life: asked → sought → draft (or impossible, given up) → published, or superseded by the next one.
 */

/** No reading of this file by this juror, whatever it would be worth. */
export const BARRED = -32_768

/** What is asked of a plan. Files, jurors and colleges are named by their places. */
export interface Asked {
  files: number
  /** How many readings each file is to have. */
  wanted: number
  /** What each juror's reading of each file is worth, file by file; `BARRED` where it may not be. */
  worth: Int16Array
  /** The college of each juror; -1 when they lend the eyes of none. */
  colleges: number[]
  /** How many readings by each college every file is to have. */
  minima: number[]
  least: number[]
  most: number[]
  /** Readings begun or done, which stay. */
  kept: Pair[]
  /** Readings that a person chose. */
  pins: Pair[]
  /** Jurors who never read the same file. */
  apart: [number, number][]
  /** What the square of a juror's load costs: the higher, the more alike the loads. */
  evenness: number
  /** At most this chance, from 0 to 1, that a juror is given a file; 1 when nothing is left to chance. */
  chance: number
  /** What a draw begins from. */
  seed: number
}

/** What the square of a load costs beside a match on a hundred: nothing, about thirty for one file more at fifteen, or all there is. */
export const EVENNESS = { expertise: 0, balanced: 1, even: 5 }
export type Evenness = keyof typeof EVENNESS

/** How sure a juror may be of being given a file, on a hundred. */
export const CHANCES = { none: 100, some: 75, much: 50 }
export type ChanceAsked = keyof typeof CHANCES

export interface Pair {
  file: number
  juror: number
}

/** One thing asked of a plan that people may give up, with its place among its kind. */
export type Limit =
  | { kind: 'readings'; file: number }
  | { kind: 'college'; file: number; college: number }
  | { kind: 'most'; juror: number }
  | { kind: 'least'; juror: number }
  | { kind: 'apart'; at: number }
  | { kind: 'pin'; at: number }
  | { kind: 'chance' }

/** A limit to give up, by how much. */
export type Excess = Limit & { by: number }

/** What giving up one unit of a limit weighs when some must be: a person's wish first, a file's readings last. */
const WEIGHTS = { chance: 1, pin: 2, least: 2, apart: 3, most: 4, college: 5, readings: 6 }

export const weightOf = ({ kind }: Limit) => WEIGHTS[kind]

/** Everything that may be given up; bars and readings begun never are. */
export function limitsOf(asked: Asked): Limit[] {
  const files = Array.from({ length: asked.files }, (_, file) => file)
  const jurors = asked.colleges.map((_, juror) => juror)
  const colleges = asked.minima.flatMap((least, college) => (least > 0 ? [college] : []))
  return [
    ...files.map((file) => ({ kind: 'readings' as const, file })),
    ...files.flatMap((file) => colleges.map((college) => ({ kind: 'college' as const, file, college }))),
    ...jurors.map((juror) => ({ kind: 'most' as const, juror })),
    ...jurors.map((juror) => ({ kind: 'least' as const, juror })),
    ...asked.apart.map((_, at) => ({ kind: 'apart' as const, at })),
    ...asked.pins.map((_, at) => ({ kind: 'pin' as const, at })),
  ]
}

/** A juror who already reads more than they are to read keeps what they began, and takes no more. */
export function mostOf(asked: Asked) {
  const begun = loadsOf(asked.kept, asked.colleges.length)
  return asked.most.map((most, juror) => Math.max(Math.min(most, asked.files), begun[juror] ?? 0))
}

/** A file that already has more readings than wanted keeps them. */
export function wantedOf(asked: Asked) {
  const wanted = new Array<number>(asked.files).fill(0)
  for (const { file } of asked.kept) wanted[file] = (wanted[file] ?? 0) + 1
  return wanted.map((begun) => Math.max(begun, asked.wanted))
}

export function loadsOf(pairs: Pair[], jurors: number) {
  const loads = new Array<number>(jurors).fill(0)
  for (const { juror } of pairs) loads[juror] = (loads[juror] ?? 0) + 1
  return loads
}

/** What a plan is worth: its readings together, less the squares of the loads. */
export function planValue(asked: Asked, pairs: Pair[]) {
  const jurors = asked.colleges.length
  const worth = pairs.reduce((sum, { file, juror }) => sum + worthOf(asked, file, juror), 0)
  return worth - asked.evenness * loadsOf(pairs, jurors).reduce((sum, load) => sum + load * load, 0)
}

export const worthOf = (asked: Asked, file: number, juror: number) =>
  asked.worth[file * asked.colleges.length + juror] ?? BARRED

export const mayRead = (asked: Asked, file: number, juror: number) => worthOf(asked, file, juror) !== BARRED
