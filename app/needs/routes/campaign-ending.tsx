import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { now } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { mayRunCampaign } from '../campaign.access.ts'
import { PressForm } from '../campaign.form.ts'
import { objectionToEnding } from '../campaign.ts'
import { endCampaign, findCampaign } from '../campaigns.server.ts'
import { words } from '../words.campaigns.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const campaign = await findCampaign(textFrom(params, 'slug'))
  if (!mayRunCampaign(viewer, campaign)) refuse(403, 'not_a_coordinator')
  const objection = objectionToEnding(campaign, now())
  if (objection) refuse(409, objection)
  return { question: campaign.question, slug: campaign.slug, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.ending.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const { id } = await findCampaign(textFrom(params, 'slug'))
  const form = await readForm(request, PressForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => endCampaign(viewer, id))
  return redirect(`/campaigns/${slug}`, 303)
}

export default function CampaignEnding() {
  const { question, slug, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { ending, reasons } = useWords(words)
  return (
    <>
      <PageHead title={ending.title} lead={ending.lead} />
      <blockquote>
        <Told text={question} />
      </blockquote>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Submit kind="danger">{ending.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/campaigns/${slug}`}>{ending.back}</Link>
      </p>
    </>
  )
}
