import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listNames } from '#app/people/people.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { answerHosting, findHosting } from '../hostings.server.ts'
import { HostingStatus } from '../parts/hosting-list.tsx'
import { HostingAnswerForm, HostingFacts, HostingSequel } from '../parts/hosting-parts.tsx'
import { offerOf } from '../parts/offer.server.ts'
import { OfferFacts } from '../parts/offer.tsx'
import { mayAnswerHosting, mayAskToHost } from '../pilot.access.ts'
import { AnswerForm } from '../pilot.form.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const hosting = await findHosting(viewer, idFrom(params, 'hostingId'))
  const names = await listNames([hosting.askedBy, hosting.answeredBy])
  const people = { asker: names.get(hosting.askedBy) ?? '', answerer: names.get(hosting.answeredBy ?? '') ?? '' }
  const may = { answer: mayAnswerHosting(viewer, hosting), ask: mayAskToHost(viewer, hosting) }
  return { hosting, people, may, offer: await offerOf(viewer, hosting.awardId), formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(
    matches,
    words,
    (t) => (data ? t.hosting.titles[data.hosting.stage](data.hosting.facility.name) : t.hosting.kicker),
    'noindex',
  )

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const hostingId = idFrom(params, 'hostingId')
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => answerHosting(viewer, hostingId, form.value))
  return redirect(`/hostings/${hostingId}`, 303)
}

export default function Hosting() {
  const { hosting, people, may, offer, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const t = useWords(words)
  const isWaiting = hosting.stage === 'asked'
  return (
    <>
      <PageHead
        kicker={t.hosting.kicker}
        title={t.hosting.titles[hosting.stage](hosting.facility.name)}
        status={<HostingStatus stage={hosting.stage} />}
        lead={isWaiting && (may.answer ? t.hosting.secret : t.hosting.waits)}
      />
      <HostingSequel hosting={hosting} may={may} />
      <OfferFacts offer={offer} />
      <HostingFacts hosting={hosting} people={people} />
      {isWaiting && may.answer && <HostingAnswerForm slip={slip} formKey={formKey} joins={hosting.pilot !== null} />}
    </>
  )
}
