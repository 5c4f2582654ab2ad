import { useLanguage } from '#app/platform/words.tsx'
import { formatDay } from '#app/ui/when.tsx'

/** An instant of the server to the second, in Paris: what counts at a door that closes to the second. */
export function ServerTime({ at }: { at: Date }) {
  const language = useLanguage()
  const clock = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'Europe/Paris',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const iso = at.toISOString()
  return (
    <time dateTime={iso}>
      {formatDay(language, iso)}, <span className="figures">{clock.format(at)}</span>
    </time>
  )
}
