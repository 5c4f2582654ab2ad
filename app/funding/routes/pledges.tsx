import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { objectsOf } from '#app/people/seats.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { isId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Button, ButtonLink } from '#app/ui/button.tsx'

import { Empty } from '#app/ui/empty.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { Pager } from '#app/ui/list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PledgeList } from '../parts/pledge-list.tsx'
import { findPledgeOfReference, listOwnPledges, listPledgesToKeep } from '../pledges.server.ts'
import { objectionToReference } from '../reference.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const asked = new URL(request.url).searchParams
  const typed = asked.get('reference') ?? ''
  const objection = typed === '' ? null : objectionToReference(typed)
  const sought = typed === '' || objection ? null : await findPledgeOfReference(viewer, typed)
  if (sought) throw redirect(`/pledges/${sought.id}`, 303)
  const after = asked.get('after') ?? ''
  const kept = await listPledgesToKeep(viewer, isId(after) ? after : undefined)
  const own = await listOwnPledges(viewer)
  const keeps = objectsOf(viewer, 'coordinator').length > 0
  return { own, kept, keeps, typed, missed: typed === '' ? null : (objection ?? 'reference_unknown') }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.pledges.title)

export default function Pledges() {
  const { own, kept, keeps } = useLoaderData<typeof loader>()
  const { pledges: t } = useWords(words)
  const nothing = own.length === 0 && kept.rows.length === 0
  const toCalls = <ButtonLink to="/calls">{t.seeCalls}</ButtonLink>
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      {keeps && <Find />}
      {own.length > 0 && <PledgeList title={t.own} pledges={own} />}
      {kept.rows.length > 0 && (
        <>
          <PledgeList title={t.toKeep} pledges={kept.rows} />
          <Pager to={kept.next && `/pledges?after=${kept.next}`} label={t.next} />
        </>
      )}
      {nothing && <Empty title={t.none} text={t.noneText} action={toCalls} />}
    </>
  )
}

/** From the reference of a bank statement to its pledge. */
function Find() {
  const { typed, missed } = useLoaderData<typeof loader>()
  const { pledges: t, reasons } = useWords(words)
  return (
    <>
      {missed && (
        <Notice tone="warn">
          <p>{sentenceOf(reasons, missed)}</p>
        </Notice>
      )}
      <MoreFields summary={t.find} open={missed !== null}>
        <Form method="get" className="form">
          <TextField
            name="reference"
            label={t.findLabel}
            hint={t.findHint}
            defaultValue={typed}
            maxLength={40}
            width="medium"
          />
          <Button type="submit" kind="plain">
            {t.findSubmit}
          </Button>
        </Form>
      </MoreFields>
    </>
  )
}
