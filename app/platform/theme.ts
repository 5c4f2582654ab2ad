/** How the pages are lit: as the device asks, or as their reader chose. */
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
