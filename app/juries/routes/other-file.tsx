import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findOtherFile } from '../other-files.server.ts'
import { Dossier } from '../parts/dossier.tsx'
import reading from '../parts/reading.css?url'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: reading }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const page = await findOtherFile(viewer, panelId, applicationId)
  if (!page) throw redirect(`/juries/${panelId}/files/${applicationId}/declaration`)
  return { ...page, panelId }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => `${t.file} ${data?.application.number ?? ''}`, 'noindex')

/** A file that is not the juror's to score, as they may read it. */
export default function OtherFile() {
  const page = useLoaderData<typeof loader>()
  const { application, panelId } = page
  const t = useWords(words)
  const { otherFiles, nameless } = useWords(phaseWords)
  return (
    <>
      <PageHead kicker={t.file} number={application.number ?? undefined} title={application.title} />
      <Notice tone="info">{application.organisationName === null ? nameless.notice : otherFiles.notice}</Notice>
      <Dossier {...page} />
      <p>
        <Link to={`/juries/${panelId}/files/${application.id}/declaration`}>{t.review.conflict}</Link>
      </p>
      <p>
        <Link to={`/juries/${panelId}/files`}>{otherFiles.title}</Link>
      </p>
    </>
  )
}
