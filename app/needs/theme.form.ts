import { z } from 'zod'
import { holdsNir } from './identifiers.ts'
import { LONGEST_ABOUT, LONGEST_THEME, type Ticked } from './theme.ts'

const text = z
  .string({ error: 'theme_name_missing' })
  .trim()
  .refine((typed) => !holdsNir(typed), 'nir_in_text')
const name = text.max(LONGEST_THEME, 'theme_too_long')
const about = text.max(LONGEST_ABOUT, 'about_too_long')

export const ThemeForm = z.object({
  nameFr: name.min(3, 'theme_name_missing'),
  nameEn: name.optional(),
  aboutFr: about.default(''),
  aboutEn: about.optional(),
  revision: z.coerce.number().int(),
})
export type NamedTheme = z.output<typeof ThemeForm>

const Tick = z
  .string()
  .regex(/^[0-9a-f-]{36}_\d{1,9}$/, 'no_need_ticked')
  .transform((ticked): Ticked => ({ id: ticked.slice(0, 36), revision: Number(ticked.slice(37)) }))
const ticks = z.array(Tick, { error: 'no_need_ticked' }).min(1, 'no_need_ticked').max(500, 'no_need_ticked')

export const AcceptanceForm = z.object({ name: name.min(3, 'theme_name_missing'), need: ticks })
export const MoveForm = z.object({ themeId: z.uuid('theme_missing'), need: ticks })
export const RefusalForm = z.object({ need: ticks })

/** The needs of a group in an address, as they stood. */
export function tickedIn(request: Request) {
  const list = new URL(request.url).searchParams.get('needs')?.split(',') ?? []
  const read = z.array(Tick).min(1).max(500).safeParse(list)
  return read.success ? read.data : []
}
