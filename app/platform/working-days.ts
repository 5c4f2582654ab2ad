import { instantOfParis, parisWall } from './paris.ts'

/**
 * Working days in France, by the calendar of Paris: neither Saturday nor Sunday nor a public holiday. Pure.
 * A day is written 2026-05-08.
 */

/** Days of one month and day, and days counted from Easter Sunday. */
interface Holidays {
  validFrom: string
  validTo: string | null
  source: string
  fixed: string[]
  fromEaster: number[]
}

/** Law is dated data: another list will come to stand under this one. Alsace, Moselle and overseas days are not the whole country's. */
const LAW: Holidays[] = [
  {
    validFrom: '2008-05-01',
    validTo: null,
    source: 'Code du travail, article L3133-1',
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    // Easter Monday, Ascension, Whit Monday.
    fromEaster: [1, 39, 50],
  },
]

const DAY = 86_400_000

/** The last minute of the nth working day after this instant's own day: the day itself is not counted, whatever the hour. */
export function endOfWorkingDay(from: Date, nth: number) {
  let day = parisDay(from)
  for (let left = nth; left > 0; ) {
    day = laterDay(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return instantOfParis(`${day}T23:59`) ?? from
}

/** The same hour of Paris, this many working days before. */
export function workingDaysBefore(from: Date, nth: number) {
  const [today = '', hour = ''] = parisWall(from).split('T')
  let day = today
  for (let left = nth; left > 0; ) {
    day = laterDay(day, -1)
    if (isWorkingDay(day)) left -= 1
  }
  return instantOfParis(`${day}T${hour}`) ?? from
}

export function isWorkingDay(day: string) {
  const weekday = new Date(`${day}T00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidaysOf(day).includes(day)
}

/** The day it is in Paris at this instant. */
export function parisDay(instant: Date) {
  return parisWall(instant).slice(0, 10)
}

/** Eight in the morning of the next day in Paris, when what can wait for a morning is told. */
export function morningAfter(instant: Date) {
  return instantOfParis(`${laterDay(parisDay(instant), 1)}T08:00`) ?? instant
}

/** The holidays of this day's year, under the law of this day. */
function holidaysOf(day: string) {
  const law = LAW.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
  if (!law) return []
  const year = day.slice(0, 4)
  const easter = easterOf(Number(year))
  return [...law.fixed.map((date) => `${year}-${date}`), ...law.fromEaster.map((days) => laterDay(easter, days))]
}

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number) {
  const whole = Math.floor
  const [golden, century, rest] = [year % 19, whole(year / 100), year % 100]
  const moon = century - whole(century / 4) - whole((century - whole((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + moon + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * whole(rest / 4) - epact - (rest % 4)) % 7
  const late = whole((golden + 11 * epact + 22 * weekday) / 451)
  const place = epact + weekday - 7 * late + 114
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${year}-${pad(whole(place / 31))}-${pad((place % 31) + 1)}`
}

/** Days are counted in UTC, where each lasts 24 hours. */
export function laterDay(day: string, days: number) {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
