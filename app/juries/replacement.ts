/**
 * A replacement is proposed when a juror steps aside: who else could read the file, the best placed first. People choose.
 */
import type { College, Minimum } from './seat.ts'

export interface Candidate {
  jurorId: string
  college: College | null
  /** What they said they judge well. */
  topics: string[]
  /** Files they have already, those they stepped aside from not counted. */
  readings: number
}

interface Judged {
  /** Their eyes are those that the file lacks. */
  fillsCollege: boolean
  /** The topics of the file that they judge well. */
  shared: string[]
}

/** The colleges of which a file has fewer readers than the panel wants. */
export function lackingColleges(minima: Minimum[], readers: (College | null)[]) {
  return minima
    .filter(({ college, least }) => readers.filter((reader) => reader === college).length < least)
    .map(({ college }) => college)
}

/** Those who could take a file: first those whose eyes it lacks, then who knows it best, then who has the fewest. */
export function placeCandidates<C extends Candidate>(
  candidates: C[],
  lacking: College[],
  topics: string[],
): (C & Judged)[] {
  const placed = candidates.map((candidate) => ({
    ...candidate,
    fillsCollege: candidate.college !== null && lacking.includes(candidate.college),
    shared: candidate.topics.filter((topic) => topics.includes(topic)),
  }))
  return placed.sort(
    (a, b) =>
      Number(b.fillsCollege) - Number(a.fillsCollege) ||
      b.shared.length - a.shared.length ||
      a.readings - b.readings ||
      (a.jurorId < b.jurorId ? -1 : 1),
  )
}
