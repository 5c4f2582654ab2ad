import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { look } from '../parts/look.ts'
import { PassportTables } from '../parts/passport-tables.tsx'
import { VersionRead } from '../parts/version-told.tsx'
import { findPassport } from '../passports.server.ts'
import { REQUIREMENTS } from '../requirement.ts'
import { mayChange } from '../solution.access.ts'
import { words } from '../words.passport.ts'

export const links = look

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { version, lines } = await findPassport(viewer, idFrom(params, 'versionId'))
  return { version, lines, changeable: version.stage === 'current' && mayChange(viewer, version.solution) }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => `${t.passport.title}, ${data?.version.solution.name ?? ''}`, 'noindex')

export default function Passport() {
  const { version, lines, changeable } = useLoaderData<typeof loader>()
  const { passport: t, version: said } = useWords(words)
  const at = `/passports/${version.id}`
  const { slug, name, language } = version.solution
  return (
    <>
      <PageHead
        kicker={name}
        title={t.title}
        lead={t.lead}
        actions={
          changeable && (
            <ButtonLink to={`${at}/edit`} kind="plain">
              {said.edit}
            </ButtonLink>
          )
        }
      />
      {version.stage === 'retired' && <Notice tone="info">{said.retired}</Notice>}
      <p>{t.count(lines.length, REQUIREMENTS.length)}</p>
      <PassportTables lines={lines} at={at} />
      <Section title={said.title(version.name)}>
        <VersionRead version={version} lang={language} />
      </Section>
      <p>
        <Link to={`/solutions/${slug}`}>{said.backToSolution(name)}</Link>
      </p>
    </>
  )
}
