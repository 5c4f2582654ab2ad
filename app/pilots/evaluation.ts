/**
 * An evaluation is what the ward says once its pilot is completed: the three axes on which the tiers-lieux judge a trial
 * (care, work, facility), and what it would tell the next ward. It is given once.
 */
export const AXES = ['careQuality', 'workQuality', 'facilityBenefit'] as const
export type Axis = (typeof AXES)[number]

/** From 1 (worse than before) to 5 (far better). */
export const MARKS = ['1', '2', '3', '4', '5'] as const
