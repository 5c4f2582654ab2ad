import { type Language, useLanguage } from '#app/platform/words.tsx'
import { words } from './words.ts'

type Show = 'day' | 'instant' | 'time' | 'meeting' | 'meeting_day'

/** Every date a person reads is Paris wall time, wherever the server or the reader stands. */
const PARIS = 'Europe/Paris'
const LOCALE = { fr: 'fr-FR', en: 'en-GB' }
const NO_BREAK = '\u00a0'

/** Made once: making one costs a hundred times what using it does. */
const DAYS = { fr: daysOf('fr'), en: daysOf('en') }
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: PARIS, hour: '2-digit', minute: '2-digit' })

const WEEKDAYS = { fr: weekdaysOf('fr'), en: weekdaysOf('en') }

function weekdaysOf(language: Language) {
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: PARIS, weekday: 'long' })
}

function daysOf(language: Language) {
  const parts = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(LOCALE[language], { timeZone: PARIS, ...parts })
}

/** "12 mars 2026", "12 March 2026"; the first of a French month is "1er". */
export function formatDay(language: Language, iso: string) {
  const day = DAYS[language].format(new Date(iso))
  return language === 'fr' ? day.replace(/^1 /, '1er ') : day
}

/** "14 h 05" in French, "14:05" in English. */
export function formatTime(language: Language, iso: string) {
  const time = CLOCK.format(new Date(iso))
  return language === 'fr' ? time.replace(/^0(?=\d)/, '').replace(':', `${NO_BREAK}h${NO_BREAK}`) : time
}

/** "12 mars 2026 à 14 h 05". */
export function formatInstant(language: Language, iso: string) {
  return formatDay(language, iso) + words[language].at + formatTime(language, iso)
}

/** A day one must keep free is known by its name first: "vendredi 27 novembre 2026". */
function formatMeetingDay(language: Language, iso: string) {
  return `${WEEKDAYS[language].format(new Date(iso))} ${formatDay(language, iso)}`
}

/** "vendredi 27 novembre 2026 à 9 h 00". */
export function formatMeeting(language: Language, iso: string) {
  return formatMeetingDay(language, iso) + words[language].at + formatTime(language, iso)
}

const FORMATS = {
  day: formatDay,
  instant: formatInstant,
  time: formatTime,
  meeting: formatMeeting,
  meeting_day: formatMeetingDay,
}

/** An instant as the reader says it, with the exact one for machines. */
export function When({ at, show }: { at: string; show: Show }) {
  return <time dateTime={at}>{FORMATS[show](useLanguage(), at)}</time>
}
