/**
 * How far along a version is, on four axes that do not go hand in hand: technology by the TRL scale of the European Commission
 * (1 to 9), then regulation, clinical proof and market, each from 0 to 4. Said by who makes it, step by step, in words.
 */
export const TRLS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** From nothing begun to fully there. */
export const STEPS = [0, 1, 2, 3, 4] as const
/** The digital maturity of a facility, from paper to everything computerised (EMRAM and CCMM stages). */
export const STAGES = [0, 1, 2, 3, 4, 5, 6, 7] as const

export const AXES = ['trl', 'regulatory', 'clinical', 'market'] as const
export type Axis = (typeof AXES)[number]
export type Profile = Record<Axis, number>

/** The last step of each axis. */
export const TOP: Profile = { trl: 9, regulatory: 4, clinical: 4, market: 4 }

/** Three stretches of the TRL scale, by which the catalogue is narrowed: in the laboratory, tried out, in the field. */
export const TRL_BANDS = { idea: [1, 3], tried: [4, 6], field: [7, 9] } as const
export type TrlBand = keyof typeof TRL_BANDS

export const bandOf = (trl: number): TrlBand => (trl <= 3 ? 'idea' : trl <= 6 ? 'tried' : 'field')
