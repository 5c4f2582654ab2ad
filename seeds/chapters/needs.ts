import { answerClarification, askClarification } from '#app/needs/clarifications.server.ts'
import { handOverNeed } from '#app/needs/handovers.server.ts'
import type { Qualification } from '#app/needs/need.form.ts'
import { redirectNeed } from '#app/needs/outcomes.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { keepTemplate } from '#app/needs/templates.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import type { CallKey } from '../calls.ts'
import { NEEDS } from '../needs.ts'
import { kept, play } from '../teller.ts'
import { TEMPLATES } from '../templates.ts'
import { THEMES, type ThemeKey, type ToldNeed } from '../told-need.ts'
import type { Places } from './beginnings.ts'
import { type Campaigns, post } from './postings.ts'

/** A coordinator reads what was posted two days later. */
const READ_AFTER = 2

type Told<Fate> = Extract<ToldNeed, { fate: Fate }>

export interface Heard {
  /** Those a call was built on. */
  called: Record<CallKey, string[]>
  /** Those the story comes back to. */
  keyed: Map<string, string>
  themes: Map<ThemeKey, string>
  /** Their addresses. */
  slugs: Map<ThemeKey, string>
}

/** Sixty needs are posted, with or without an account or by somebody else's hand, and read or not. */
export async function tellNeeds(places: Places, campaigns: Campaigns): Promise<Heard> {
  for (const template of TEMPLATES) await play(420, 'malik', (who) => keepTemplate(who, template))
  const heard: Heard = {
    called: { medicines: [], home: [], time: [], clear: [], night: [] },
    keyed: new Map(),
    themes: new Map(),
    slugs: new Map(),
  }
  for (const told of NEEDS) {
    const { id } = await post(told, places, campaigns)
    if (told.key) heard.keyed.set(told.key, id)
    await read(told, id, heard)
  }
  return heard
}

async function read(told: ToldNeed, id: string, heard: Heard) {
  const days = told.daysAgo - READ_AFTER
  if (told.fate === 'heard') await hear(told, id, heard, days)
  if (told.fate === 'declined') await play(days, 'malik', (who) => declineNeed(who, id, told.reason))
  if (told.fate === 'redirected') {
    await play(days, 'malik', (who) => redirectNeed(who, id, { reason: told.reason, where: told.to }))
  }
  if (told.fate === 'to_clarify') await clarify(told, id, days)
  if (told.fate === 'unread' && told.handedTo) {
    const colleague = await play(told.daysAgo, told.handedTo, async (who) => who.id)
    await play(told.daysAgo / 2, 'claire', (who) => handOverNeed(who, id, colleague))
  }
}

async function hear(told: Told<'heard'>, id: string, heard: Heard, days: number) {
  if (!heard.themes.has(told.theme)) await open(told.theme, days, heard)
  const themeId = kept(heard.themes, told.theme)
  await play(days, 'claire', (who) => qualifyNeed(who, id, publicWordsOf(told, themeId)))
  if (told.call) heard.called[told.call].push(id)
}

/** The author answers from their desk. */
async function clarify({ by, question, answer }: Told<'to_clarify'>, id: string, days: number) {
  await play(days, 'claire', (who) => askClarification(who, id, question))
  if (answer && by) await play(answer.daysAgo, by, (who) => answerClarification(who, id, answer.text))
}

/** A theme begins with the first need that is heard under it. */
async function open(key: ThemeKey, days: number, { themes, slugs }: Heard) {
  const { name, about } = THEMES[key]
  const { id, slug } = await play(days, 'claire', (who) => openTheme(who, name, about))
  themes.set(key, id)
  slugs.set(key, slug)
}

function publicWordsOf(told: Told<'heard'>, themeId: string): Qualification {
  const { publicTitle, titleEn, summary, summaryEn, conditions } = told
  return { titleFr: publicTitle, titleEn, summaryFr: summary, summaryEn, conditions, themeId }
}
