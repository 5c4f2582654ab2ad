import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { findApart, keepApart } from '../apart.server.ts'
import { ApartForm } from '../pin.form.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const panelId = idFrom(params, 'panelId')
  const { panel, seats, pairs } = await findApart(await signedIn(request), panelId)
  return { panelId, title: panel.call.title, seats, pairs, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, pinWords, (t) => t.apart.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, ApartForm)
  if (!form.ok) return form.reply
  const { one, other, apart } = form.value
  if (one === other) return form.slip({ other: ['one_juror_twice'] })
  await form.once(viewer, () => keepApart(viewer, panelId, { one, other, apart: apart === 'yes' }))
  return redirect(`/juries/${panelId}/apart`, 303)
}

export default function Apart() {
  const { panelId, title, seats, pairs, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { apart: t, reasons } = useWords(pinWords)
  const { plan } = useWords(planWords)
  const options = seats.map(({ id, name }) => ({ value: id, label: name }))
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: t[value] }))
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <Section title={t.now}>
        {pairs.length === 0 && <p className="quiet">{t.none}</p>}
        <ul>
          {pairs.map(({ one, other }) => (
            <li key={`${one} ${other}`}>{t.pair(one, other)}</li>
          ))}
        </ul>
      </Section>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Select name="one" label={t.one} options={options} />
        <Select name="other" label={t.other} options={options} />
        <Choices type="radio" name="apart" legend={t.choice} options={choices} defaultValue="yes" />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/plans`}>{plan.back}</Link>
      </p>
    </>
  )
}
