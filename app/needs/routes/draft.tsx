import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { SubmitAs } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { DraftForm } from '../draft.form.ts'
import { answersOf, stepToGoOn } from '../draft.ts'
import { findDraft, keepDraft } from '../drafts.server.ts'
import { listPlaces } from '../intake.server.ts'
import { CodeLine } from '../parts/draft-code.tsx'
import { keptReply } from '../parts/kept-reply.server.ts'
import { OnePage, ToGuided } from '../parts/one-page.tsx'
import { sentBack } from '../parts/sent-back.ts'
import { words } from '../words.drafts.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const draft = await findDraft(await viewerOf(request), textFrom(params, 'code'))
  return { draft, places: await listPlaces(), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.draft.title, 'noindex')

export { keepsPlace as shouldRevalidate } from '../parts/keeps-place.ts'

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, DraftForm)
  if (!form.ok) return form.reply
  const { revision, onward, quiet, ...answers } = form.value
  const kept = await keepDraft(viewer, textFrom(params, 'code'), { answers: answersOf(answers), revision })
  return keptReply(kept, onward, quiet === 'on', form)
}

/** The one page of a draft, whichever way it was begun. */
export default function Draft() {
  const { draft, places, formKey } = useLoaderData<typeof loader>()
  const { slip, revision = draft.revision } = sentBack(useActionData<typeof action>())
  const t = useWords(words)
  return (
    <>
      <PageHead kicker={t.draft.kicker} title={t.draft.title} />
      <ToGuided to={`/drafts/${draft.code}/${stepToGoOn(draft.answers)}`} />
      <CodeLine code={draft.code} />
      <OnePage
        slip={slip}
        formKey={formKey}
        kept={draft.answers}
        revision={revision}
        keeps={`/drafts/${draft.code}`}
        send={
          <SubmitAs kind="main" name="onward" value="sending">
            {t.draft.read}
          </SubmitAs>
        }
        places={places}
        campaignId={draft.answers.campaignId as string | undefined}
      />
    </>
  )
}
