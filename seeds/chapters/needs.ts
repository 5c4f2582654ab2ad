import type { Qualification } from '#app/needs/need.form.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import type { CallKey } from '../calls.ts'
import { NEEDS } from '../needs.ts'
import { play } from '../teller.ts'
import { THEMES, type ThemeKey, type ToldNeed } from '../told-need.ts'
import type { Places } from './beginnings.ts'
import { type Campaigns, post } from './postings.ts'

/** A coordinator reads what was posted two days later. */
const READ_AFTER = 2

export interface Heard {
  /** Those a call was built on. */
  called: Record<CallKey, string[]>
  /** Those the story comes back to. */
  keyed: Map<string, string>
  themes: Map<ThemeKey, string>
}

/** Sixty needs are posted, with or without an account or by somebody else's hand, and read or not. */
export async function tellNeeds(places: Places, campaigns: Campaigns): Promise<Heard> {
  const heard: Heard = { called: { home: [], night: [] }, keyed: new Map(), themes: new Map() }
  for (const told of NEEDS) {
    const { id } = await post(told, places, campaigns)
    if (told.key) heard.keyed.set(told.key, id)
    await read(told, id, heard)
  }
  return heard
}

async function read(told: ToldNeed, id: string, { called, themes }: Heard) {
  const days = told.daysAgo - READ_AFTER
  if (told.fate === 'declined') await play(days, 'malik', (who) => declineNeed(who, id, told.reason))
  if (told.fate !== 'heard') return
  const themeId = themes.get(told.theme) ?? (await open(told.theme, days))
  themes.set(told.theme, themeId)
  await play(days, 'claire', (who) => qualifyNeed(who, id, publicWordsOf(told, themeId)))
  if (told.call) called[told.call].push(id)
}

/** A theme begins with the first need that is heard under it. */
async function open(key: ThemeKey, days: number) {
  const { name, about } = THEMES[key]
  return (await play(days, 'claire', (who) => openTheme(who, name, about))).id
}

function publicWordsOf(told: ToldNeed & { fate: 'heard' }, themeId: string): Qualification {
  const { publicTitle, titleEn, summary, summaryEn, conditions } = told
  return { titleFr: publicTitle, titleEn, summaryFr: summary, summaryEn, conditions, themeId }
}
