/**
 * An announcement is the moment when the results of a cut-off leave the room: every letter at once, read over before.
 * Its life: held (letters are read, lines added) → announced, for good.
 */

/** A few warm sentences: the reasons stand beside it. */
export const LONGEST_LINE = 600

/** Results are told once, and nothing is told before it is decided. */
export function objectionToAnnouncing(panel: { stage: string; announcedAt: unknown }) {
  if (panel.announcedAt) return 'already_announced'
  return panel.stage === 'decided' ? null : 'not_decided_yet'
}
