import { z } from 'zod'

/** What is not one of ours means the usual one: a preference is never worth an error page. */
const back = z.string().max(300).catch('/')

export const LanguageForm = z.object({ language: z.enum(['fr', 'en']).catch('fr'), back })
export const ThemeForm = z.object({ theme: z.enum(['auto', 'light', 'dark']).catch('auto'), back })
export const ShortcutsForm = z.object({ shortcuts: z.enum(['on', 'off']).catch('on'), back })
