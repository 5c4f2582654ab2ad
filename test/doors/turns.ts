import { setTimeout as pause } from 'node:timers/promises'
import { GRACE } from '#app/calls/call.ts'
import { at, now } from '#app/platform/clock.ts'
import { anOpenCall, aPublishedCall, HOUR, hoursFrom } from '#test/calls/stage.ts'
import type { Kept } from './kept.ts'

const WEEK = 7 * 24 * HOUR
/** To stage the calls, and to have the house make their pages in the last second before the turn. */
const AHEAD_MS = 3000
const LAST_MS = 800
/** A timer may end a moment before its hour. */
const AFTER_MS = 20

/**
 * Three calls whose doors turn at one instant, as their kept pages tell it in the second before and at once after. On a machine too
 * busy to read them all in that second it is tried again.
 */
export async function toldAroundATurn(kept: Kept, tries = 5) {
  const turn = now().getTime() + AHEAD_MS
  const staged = await stagedCalls(new Date(turn), tries)
  await pause(turn - LAST_MS - Date.now())
  const before = await toldOf(staged, kept)
  if (Date.now() >= turn && tries > 1) return toldAroundATurn(kept, tries - 1)
  await pause(turn + AFTER_MS - Date.now())
  return { before, after: await toldOf(staged, kept), cutoffs: staged.cutoffs }
}

type Staged = Awaited<ReturnType<typeof stagedCalls>>

/** A door shuts when its last second is over; another opens, and a cut-off passes, at that instant. */
async function stagedCalls(turn: Date, n: number) {
  const shut = new Date(turn.getTime() - GRACE)
  const cutoffs = [shut, new Date(shut.getTime() + WEEK)]
  const name = (what: string) => ({ title: { fr: `Appel ${n} qui ${what}` } })
  const closing = await anOpenCall({ closesAt: shut, ...name('ferme') })
  const opening = await at(hoursFrom(turn, -1), () => aPublishedCall({ opensAt: turn, ...name('ouvre') }))
  const closesAt = new Date(shut.getTime() + 2 * WEEK)
  const weekly = await anOpenCall({ earlierCutoffs: cutoffs, closesAt, ...name('relève') })
  return { closing, opening, weekly, cutoffs: cutoffs.map((cutoff) => cutoff.toISOString()) }
}

async function toldOf({ closing, opening, weekly }: Staged, kept: Kept) {
  const pages = ['?state=open', ...[closing, opening, weekly].map(({ slug }) => `/${slug}`)]
  const read = await Promise.all(pages.map(async (page) => (await kept(`/calls${page}`)).text()))
  const [list = '', ...own] = read
  const standing = ({ slug }: { slug: string }, page = '') => {
    return { answerable: page.includes(`/calls/${slug}/application`), listed: list.includes(`"/calls/${slug}"`) }
  }
  const line = new RegExp(`"/calls/${weekly.slug}".*?</time>`, 's').exec(list)?.[0]
  const ofNow = /<li>(?:(?!<li>).)*un dossier envoyé maintenant/s.exec(own[2] ?? '')?.[0]
  return {
    closing: standing(closing, own[0]),
    opening: standing(opening, own[1]),
    weekly: { own: instantIn(ofNow), listed: instantIn(line) },
  }
}

const instantIn = (html = '') => /dateTime="([^"]+)"/i.exec(html)?.[1]
