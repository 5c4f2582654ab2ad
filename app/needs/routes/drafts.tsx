import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { DraftForm } from '../draft.form.ts'
import { answersOf } from '../draft.ts'
import { beginDraft } from '../drafts.server.ts'
import { findBlank } from '../intake.server.ts'
import { keepsPlace } from '../parts/keeps-place.ts'
import { keptReply } from '../parts/kept-reply.server.ts'
import { NewNeed } from '../parts/new-need.tsx'
import { sentBack } from '../parts/sent-back.ts'
import { words } from '../words.intake.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => findBlank(await viewerOf(request), request.url)

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.page.later, 'noindex')

export const shouldRevalidate = keepsPlace

/** Begin a draft, or keep it again: said once by its version, so that keeping while one types needs no new key each time. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, DraftForm)
  if (!form.ok) return form.reply
  const { revision, onward, quiet, ...answers } = form.value
  const keeping = { answers: answersOf(answers), revision, language: await languageOf(request) }
  return keptReply(await beginDraft(viewer, form.key, keeping), onward, quiet === 'on', form)
}

export default function Drafts() {
  const blank = useLoaderData<typeof loader>()
  const { slip, revision, formKey = blank.formKey } = sentBack(useActionData<typeof action>())
  return <NewNeed blank={{ ...blank, formKey }} slip={slip} revision={revision} />
}
