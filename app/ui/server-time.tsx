import { useLanguage } from '#app/platform/words.tsx'
import { formatDay } from './when.tsx'

/** An instant of the server to the second, in Paris: what counts at a door that closes to the second. */
export function ServerTime({ at }: { at: Date }) {
  const language = useLanguage()
  const iso = at.toISOString()
  const [hours, minutes, seconds] = CLOCK.format(at).split(':')
  const time = language === 'fr' ? `${Number(hours)} h ${minutes} min ${seconds} s` : `${hours}:${minutes}:${seconds}`
  return (
    <time dateTime={iso}>
      {formatDay(language, iso)}, <span className="figures">{time}</span>
    </time>
  )
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})
