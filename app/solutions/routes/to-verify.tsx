import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { ItemList, Pager } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listToVerify } from '../verifications.server.ts'
import { words } from '../words.passport.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const after = new URL(request.url).searchParams.get('after') ?? ''
  return listToVerify(viewer, isId(after) ? { after } : {})
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.passport.toVerify, 'noindex')

export default function ToVerify() {
  const { rows, next } = useLoaderData<typeof loader>()
  const { passport: t, requirements } = useWords(words)
  const items = rows.map(({ id, versionId, requirement, claim, solutionName, organisationName }) => ({
    key: id,
    to: `/passports/${versionId}/lines/${requirement}/verification`,
    title: requirements[requirement].name,
    text: claim,
    meta: t.by(solutionName, organisationName),
  }))
  return (
    <>
      <PageHead title={t.toVerify} lead={t.toVerifyLead} />
      <ItemList items={items} empty={<Empty title={t.toVerifyNone} />} />
      {next && <Pager to={`/passports?after=${next}`} />}
    </>
  )
}
