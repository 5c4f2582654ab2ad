import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ServerTime } from '#app/ui/server-time.tsx'
import { ClarifiedForm } from '../clarification.form.ts'
import { clarify, findClarification } from '../clarifications.server.ts'
import { ClarificationFields } from '../parts/clarification-fields.tsx'
import { words } from '../words.clarification.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const clarification = await findClarification(viewer, idFrom(params, 'clarificationId'))
  return { clarification, serverTime: now(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.answer.title, 'noindex')

/** Answers sent while one is missing are kept, and the form comes back with a key for the next try. */
export const shouldRevalidate = () => true

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const id = idFrom(params, 'clarificationId')
  const form = await readForm(request, ClarifiedForm)
  if (!form.ok) return form.reply
  const { lacking } = await form.once(viewer, () => clarify(viewer, id, form.value))
  if (lacking) return form.slip({ '': ['clarification_lacking'] })
  if (form.value.toPapers) return redirect(`/clarifications/${id}/papers`, 303)
  return redirect(`/clarifications/${id}${form.value.send ? '' : '?kept=1'}`, 303)
}

export default function Clarification() {
  const { clarification, serverTime, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const [asked] = useSearchParams()
  const { answer, seen } = useWords(words)
  const { application, writes, endsAt, closedAt, objection } = clarification
  const over = closedAt ? answer.closed : answer.over
  return (
    <>
      <PageHead
        kicker={application.title}
        number={application.number ?? undefined}
        title={writes ? answer.title : seen.title}
        lead={writes ? answer.lead : answer.coordinators}
      />
      <Notice tone={objection ? 'warn' : 'info'}>
        <p>
          {writes ? answer.until : answer.teamUntil}{' '}
          <strong>
            <ServerTime at={endsAt} />
          </strong>
          .
        </p>
        <p>
          {answer.serverTime} <ServerTime at={serverTime} />
        </p>
        {(writes || objection) && <p>{objection ? over : answer.kept}</p>}
      </Notice>
      {asked.has('kept') && !objection && !slip && <p role="status">{answer.saved}</p>}
      <ClarificationFields clarification={clarification} slip={slip} formKey={formKey} />
      <p>
        <Link to={`/applications/${application.id}${writes ? '' : '/admission'}`}>{answer.toFile}</Link>
      </p>
    </>
  )
}
