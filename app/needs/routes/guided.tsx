import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { BeginningForm } from '../draft.form.ts'
import { answersOf } from '../draft.ts'
import { beginDraft } from '../drafts.server.ts'
import { findBlank } from '../intake.server.ts'
import { StepHead } from '../parts/guided.tsx'
import { BeforeWriting } from '../parts/need-fields.tsx'
import { TitleQuestion } from '../parts/need-questions.tsx'
import { FromPoster, OtherWays, OwnDrafts } from '../parts/new-need.tsx'
import { words as draftWords } from '../words.drafts.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

export const loader = async ({ request }: LoaderFunctionArgs) => findBlank(await viewerOf(request), request.url)

export const meta: MetaFunction = ({ matches }) => titled(matches, draftWords, (t) => t.guided.title)

/** The first answer begins the draft; the next screen tells its code. */
export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, BeginningForm)
  if (!form.ok) return form.reply
  const keeping = { answers: answersOf(form.value), revision: 0, language: await languageOf(request) }
  const { code, objection } = await beginDraft(viewer, form.key, keeping)
  return objection ? form.slip({ '': [objection] }) : redirect(`/drafts/${code}/story`, 303)
}

export default function Guided() {
  const { formKey, place, campaign, own, poster } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { reasons } = useWords(words)
  const { guided } = useWords(draftWords)
  const { page, reasons: more } = useWords(intakeWords)
  return (
    <>
      <StepHead step="title" onePage={`/needs/new${poster}`} />
      <OtherWays />
      <OwnDrafts drafts={own} />
      {!slip && <BeforeWriting />}
      <FromPoster place={place} campaign={campaign} />
      <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...more }}>
        {place && <Hidden name="facilityName" value={place} />}
        {campaign && <Hidden name="campaignId" value={campaign.id} />}
        <TitleQuestion />
        <p className="hint">{page.kept}</p>
        <Submit>{guided.next}</Submit>
      </PostForm>
    </>
  )
}
