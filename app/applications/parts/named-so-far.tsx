import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Namings } from '../sponsors.server.ts'
import { words } from '../words.sponsors.ts'

type Props = { applicationId: string; sponsors: Namings['sponsors'] }

/** Whom a draft names, facility by facility, and who of them is still missing. */
export function NamedSoFar({ applicationId, sponsors }: Props) {
  const { naming, roles } = useWords(words)
  if (sponsors.length === 0) return <p className="quiet">{naming.none}</p>
  const facilities = [...new Set(sponsors.map((one) => one.facilityName))]
  return facilities.map((facility) => {
    const there = sponsors.filter((one) => one.facilityName === facility)
    const has = (role: string) => there.some((one) => one.role === role)
    return (
      <article key={facility} className="section">
        <h3>{facility}</h3>
        <ul>
          {there.map(({ id, role, name, email, said }) => (
            <li key={id}>
              <strong>{name}</strong>, {roles[role]} ({email}).{' '}
              <Link to={`/applications/${applicationId}/sponsors/${id}/removal`}>{naming.remove(name)}</Link>
              <Paragraphs text={said} />
            </li>
          ))}
        </ul>
        {!has('management') && <Notice tone="warn">{naming.noManagement(facility)}</Notice>}
        {!has('clinician') && <Notice tone="warn">{naming.noClinician(facility)}</Notice>}
      </article>
    )
  })
}
