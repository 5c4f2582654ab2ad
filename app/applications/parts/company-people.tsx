import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { words } from '../words.team.ts'

type Props = { name: string; slug: string; speakers: { personId: string; name: string }[]; linked: boolean }

/** Who else reads and writes a file, by their place in its company. */
export function CompanyPeople({ name, slug, speakers, linked }: Props) {
  const { company: t, unnamed } = useWords(words)
  return (
    <Section title={t.title(name)}>
      {speakers.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p>{t.lead(name)}</p>
          <ul>
            {speakers.map((one) => (
              <li key={one.personId}>
                {one.name || unnamed} · {t.writes}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t.readers(name)}</p>
      {linked && (
        <p>
          <Link to={`/organisations/${slug}/people`}>{t.link(name)}</Link>
        </p>
      )}
    </Section>
  )
}
