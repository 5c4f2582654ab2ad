import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findCall } from '#app/calls/calls.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Hidden, MoneyField, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PledgeForm } from '../funding.form.ts'
import { CallMoneyFigures } from '../parts/call-money.tsx'
import { PledgeTerms } from '../parts/pledge-terms.tsx'
import { objectionToPledging } from '../pledge.ts'
import { listPartnersOf, pledge } from '../pledges.server.ts'
import { callMoney } from '../purses.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { id, slug, number, title, envelopeCents, stage } = await findCall(viewer, textFrom(params, 'slug'))
  const money = (await callMoney([id])).get(id)
  const partners = await listPartnersOf(viewer)
  const isOpen = objectionToPledging({ stage }) === null
  return { slug, number, title, envelopeCents, money, partners, isOpen, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.pledging.title)

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const call = await findCall(viewer, textFrom(params, 'slug'))
  const form = await readForm(request, PledgeForm)
  if (!form.ok) return form.reply
  const { organisationId, amount: amountCents } = form.value
  const { id } = await form.once(viewer, () => pledge(viewer, { callId: call.id, organisationId, amountCents }))
  return redirect(`/pledges/${id}`, 303)
}

export default function NewPledge() {
  const { slug, number, title, envelopeCents, money, partners, isOpen } = useLoaderData<typeof loader>()
  const language = useLanguage()
  const { pledging: t } = useWords(words)
  return (
    <>
      <PageHead kicker={t.kicker} number={number} title={t.title} lead={inLanguage(language, title)} />
      {money && <CallMoneyFigures envelopeCents={envelopeCents} money={money} />}
      <PledgeTerms />
      {!isOpen && <Notice tone="warn">{t.closed}</Notice>}
      {isOpen && partners.length === 0 && (
        <Notice tone="info" title={t.notFunder}>
          <p>{t.notFunderText}</p>
        </Notice>
      )}
      {isOpen && partners.length > 0 && <PromiseForm />}
      <p>
        <Link to={`/calls/${slug}`}>{t.back}</Link>
      </p>
    </>
  )
}

/** The amount, and in whose name where there is a choice. */
function PromiseForm() {
  const { partners, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { pledging: t, reasons } = useWords(words)
  const options = partners.map(({ id, name }) => ({ value: id, label: name }))
  const [first] = options
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      {first && options.length === 1 ? (
        <>
          <p>
            {t.partner} <strong>{first.label}</strong>
          </p>
          <Hidden name="organisationId" value={first.value} />
        </>
      ) : (
        <Select name="organisationId" label={t.partner} options={options} />
      )}
      <MoneyField name="amount" label={t.amount} />
      <Submit>{t.submit}</Submit>
    </PostForm>
  )
}
