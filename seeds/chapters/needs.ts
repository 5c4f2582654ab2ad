import type { Qualification } from '#app/needs/need.form.ts'
import { postNeed, receiptCodeFor } from '#app/needs/posting.server.ts'
import { declineNeed, qualifyNeed } from '#app/needs/qualifications.server.ts'
import { openTheme } from '#app/needs/themes.server.ts'
import { at } from '#app/platform/clock.ts'
import { newId } from '#app/platform/id.ts'
import { VISITOR } from '#app/platform/viewer.ts'
import type { CallKey } from '../calls.ts'
import { FACILITIES } from '../cast.ts'
import { NEEDS } from '../needs.ts'
import { daysAgo, kept, play } from '../teller.ts'
import { THEMES, type ThemeKey, type ToldNeed } from '../told-need.ts'
import type { Places } from './beginnings.ts'

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
export async function tellNeeds(places: Places): Promise<Heard> {
  const heard: Heard = { called: { home: [], night: [] }, keyed: new Map(), themes: new Map() }
  for (const told of NEEDS) {
    const id = await post(told, places)
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

async function post(told: ToldNeed, places: Places) {
  const { by, daysAgo: days, channel, helper } = told
  const coming = { code: receiptCodeFor(newId()), channel, helper }
  const posted = postedBy(told, places)
  const need = by
    ? await play(days, by, (who) => postNeed(who, posted, coming))
    : await at(daysAgo(days), () => postNeed(VISITOR, posted, coming))
  return need.id
}

/** What a form would send, the place of care by its row. */
function postedBy(told: ToldNeed, places: Places) {
  const { title, story, sufferers, setting, authorKind, publish, placePublic, speaksFor, frequency, severity } = told
  const { coping, constraints, success, leftOut, codesign, host, wanted, refused, wantedOwn, refusedOwn } = told
  const facility = FACILITIES.find(({ key }) => key === told.place)
  const facilityId = facility && kept(places.facilities, facility.key)
  const where = { territory: facility?.territory ?? told.territory, facilityId, facilityName: facility?.name }
  const detail = { coping, constraints, success, leftOut, codesign, host, wanted, refused, wantedOwn, refusedOwn }
  const asked = { title, story, sufferers, setting, authorKind, publish, placePublic, speaksFor, frequency, severity }
  return { ...asked, ...detail, ...where }
}

function publicWordsOf(told: ToldNeed & { fate: 'heard' }, themeId: string): Qualification {
  const { publicTitle, titleEn, summary, summaryEn, conditions } = told
  return { titleFr: publicTitle, titleEn, summaryFr: summary, summaryEn, conditions, themeId }
}
