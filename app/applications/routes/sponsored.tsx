import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SaidOfSponsor } from '../parts/said-of-sponsor.tsx'
import { SponsorAnswerForm } from '../sponsor.form.ts'
import { answerAsSponsor, findSponsorByLink } from '../sponsor-answers.server.ts'
import { words } from '../words.sponsors.ts'

export async function loader({ params }: LoaderFunctionArgs) {
  const link = textFrom(params, 'link')
  const { told, objection } = await findSponsorByLink(link)
  return { link, told, objection, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.asked.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const link = textFrom(params, 'link')
  const { holder } = await findSponsorByLink(link)
  const form = await readForm(request, SponsorAnswerForm)
  if (!form.ok) return form.reply
  await form.once(holder, () => answerAsSponsor(holder, holder.holds, form.value))
  return redirect(`/sponsors/${link}`, 303)
}

export default function Sponsored() {
  const { link, told, objection, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { asked } = useWords(words)
  if (!told) return <PageHead title={asked.overTitle} lead={objection ? asked.over[objection] : undefined} />
  return (
    <>
      <PageHead title={asked.title} lead={asked.lead(told.by.maker, told.by.solution)} />
      <SaidOfSponsor key={told.answer} told={told} objection={objection} slip={slip} formKey={formKey} />
      <p>
        <Link to={`/sponsors/${link}/erasure`}>{asked.erase}</Link>
      </p>
    </>
  )
}
