import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Status } from '#app/ui/status.tsx'
import { findOtherFiles } from '../other-files.server.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { chair, files } = await findOtherFiles(await signedIn(request), idFrom(params, 'panelId'))
  return { panelId: chair.panelId, title: chair.panel.call.title, files }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, phaseWords, (t) => t.otherFiles.title, 'noindex')

export default function OtherFiles() {
  const { panelId, title, files } = useLoaderData<typeof loader>()
  const { jury, list } = useWords(words)
  const { otherFiles: t, nameless } = useWords(phaseWords)
  const items = files.map(({ id, number, organisationName, solutionName, isOpen }) => ({
    key: id,
    to: `/juries/${panelId}/files/${id}`,
    title: organisationName === null ? nameless.title(number ?? '') : `${solutionName}, ${organisationName}`,
    meta: number,
    status: <Status tone={isOpen ? 'done' : 'waiting'}>{isOpen ? t.open : t.shut}</Status>,
  }))
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <ItemList items={items} empty={t.none} />
      <p>
        <Link to="/juries">{list.title}</Link>
      </p>
    </>
  )
}
