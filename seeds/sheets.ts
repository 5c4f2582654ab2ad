import type { FirmKey } from './firms.ts'
import { CLEAR_SHEETS } from './sheets/clear.ts'
import { HOME_SHEETS } from './sheets/home.ts'
import { MEDICINE_SHEETS } from './sheets/medicines.ts'
import { NIGHT_SHEETS } from './sheets/night.ts'
import { WARD_SHEETS } from './sheets/wards.ts'
import type { Sheet, WholeSheet } from './told-sheet.ts'

/** What each firm answers whatever the call; reduced files ask half of it. */
export const SHEETS: Record<FirmKey, Sheet | WholeSheet> = {
  ...MEDICINE_SHEETS,
  ...HOME_SHEETS,
  ...WARD_SHEETS,
  ...CLEAR_SHEETS,
  ...NIGHT_SHEETS,
}
