import { useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { When } from '#app/ui/when.tsx'
import { SponsorStanding } from './sponsor-standing.tsx'
import type { SponsorSeen } from './sponsors.server.ts'
import { words } from './words.sponsors.ts'

type Props = { sponsors: SponsorSeen[] }

/** Who is named in a file and what they answered: those who correct or refuse are not to be overlooked. */
export function SponsorsSeen({ sponsors }: Props) {
  const { seen, roles } = useWords(words)
  return (
    <>
      <p className="quiet">{seen.lead}</p>
      <ul>
        {sponsors.map(({ id, role, facilityName, name, said, standing, words: own, answeredAt }) => (
          <li key={id}>
            <p>
              <strong>{facilityName}</strong> · {name || seen.forgotten}, {roles[role]}{' '}
              <SponsorStanding standing={standing} />
              {answeredAt && (
                <>
                  {' '}
                  {seen.on} <When at={answeredAt.toISOString()} show="day" />
                </>
              )}
            </p>
            <p className="quiet">{seen.said}</p>
            <Paragraphs text={said} />
            {own && <p className="quiet">{standing === 'refused' ? seen.refusal : seen.correction}</p>}
            {own && <Paragraphs text={own} />}
          </li>
        ))}
      </ul>
    </>
  )
}
