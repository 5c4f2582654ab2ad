/** How long a door stays open or shut, in the two largest units that say something. Pure. */
export interface TimeLeft {
  days: number
  hours: number
  minutes: number
}

const MINUTE = 60_000

/** From one instant to a later one; null once it is past. */
export function timeLeft(until: Date, now: Date): TimeLeft | null {
  const minutes = Math.floor((until.getTime() - now.getTime()) / MINUTE)
  if (until <= now) return null
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** The units worth saying: days and hours when days are few, hours and minutes on the last day. */
export function unitsOf({ days, hours, minutes }: TimeLeft) {
  if (days >= FAR) return [{ unit: 'days', n: days }] as const
  const units = days > 0 ? [part('days', days), part('hours', hours)] : [part('hours', hours), part('minutes', minutes)]
  return units.filter(({ n }) => n > 0)
}

/** From a week on, hours change nothing to what one does today. */
const FAR = 7

function part(unit: 'days' | 'hours' | 'minutes', n: number) {
  return { unit, n }
}
