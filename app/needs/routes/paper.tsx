import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listFacilityNames } from '#app/facilities/facilities.server.ts'
import { viewerOf } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { listOpenCampaigns } from '../campaigns.server.ts'
import { PrintForm } from '../channels.form.ts'
import { mayQualify } from '../need.access.ts'
import { printSheets } from '../papers.server.ts'
import { placesToChoose } from '../place.ts'
import { words } from '../words.channels.ts'

/** `?e=` proposes a facility and `?c=` a question, by their slugs. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await viewerOf(request)
  const asked = new URL(request.url).searchParams
  const [facilities, campaigns] = await Promise.all([listFacilityNames(), listOpenCampaigns()])
  return {
    places: placesToChoose(facilities),
    questions: campaigns.map(({ id, question }) => ({ id, question })),
    facilityId: facilities.find(({ slug }) => slug === asked.get('e'))?.id,
    campaignId: campaigns.find(({ slug }) => slug === asked.get('c'))?.id,
    mayTypeOut: mayQualify(viewer),
    formKey: newId(),
  }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.paper.title)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await viewerOf(request)
  const form = await readForm(request, PrintForm)
  if (!form.ok) return form.reply
  const { printId } = await form.once(viewer, () => printSheets(viewer, form.value))
  return redirect(`/needs/paper/${printId}`, 303)
}

export default function PaperSheets() {
  const { places, questions, facilityId, campaignId, mayTypeOut, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { paper, reasons } = useWords(words)
  const language = useLanguage()
  const asked = questions.map(({ id, question }) => ({ value: id, label: inLanguage(language, question) }))
  return (
    <>
      <PageHead title={paper.title} lead={paper.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Select
          name="facilityId"
          label={paper.facility}
          options={places}
          emptyLabel={paper.anyFacility}
          defaultValue={facilityId}
          required={false}
        />
        {asked.length > 0 && (
          <Select
            name="campaignId"
            label={paper.campaign}
            options={asked}
            emptyLabel={paper.anyCampaign}
            defaultValue={campaignId}
            required={false}
          />
        )}
        <TextField
          name="copies"
          label={paper.copies}
          hint={paper.copiesHint}
          defaultValue="10"
          inputMode="numeric"
          width="short"
          autoComplete="off"
        />
        <Submit>{paper.send}</Submit>
      </PostForm>
      {mayTypeOut && (
        <p>
          <Link to="/needs/paper/transcription">{paper.typeOut}</Link>
        </p>
      )}
    </>
  )
}
