import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { eurosOf } from '#app/platform/money.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices, DateField, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { GiftsForm } from '../gifts.form.ts'
import { PAYERS, RECEIVERS, reckon } from '../gifts.ts'
import { GiftsAnswer } from '../parts/gifts-answer.tsx'
import { words } from '../words.interests.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await signedIn(request)
  return { formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.gifts.title, 'noindex')

/** Reckoned and shown, never kept. */
export async function action({ request }: ActionFunctionArgs) {
  await signedIn(request)
  const form = await readForm(request, GiftsForm)
  if (!form.ok) return form.reply
  const { hour, hours, ...asked } = form.value
  const typed = { ...asked, hour: eurosOf(hour), hours: String(hours) }
  return { slip: undefined, typed, reckoned: reckon({ ...asked, hours, hourCents: hour }) }
}

export default function Gifts() {
  const { formKey } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { gifts, reasons } = useWords(words)
  const reckoned = answered && 'reckoned' in answered ? answered : undefined
  const optionsOf = <T extends string>(values: readonly T[], labels: Record<T, string>) =>
    values.map((value) => ({ value, label: labels[value] }))
  return (
    <>
      <PageHead title={gifts.title} lead={gifts.lead} />
      {reckoned && <GiftsAnswer reckoned={reckoned.reckoned} />}
      <PostForm slip={answered?.slip} formKey={formKey} reasons={reasons} kept={reckoned?.typed}>
        <Choices type="radio" name="payer" legend={gifts.payer} options={optionsOf(PAYERS, gifts.payers)} />
        <Choices type="radio" name="receiver" legend={gifts.receiver} options={optionsOf(RECEIVERS, gifts.receivers)} />
        <TextField
          name="hour"
          label={gifts.hour}
          hint={gifts.hourHint}
          inputMode="decimal"
          autoComplete="off"
          width="short"
        />
        <TextField name="hours" label={gifts.hours} inputMode="decimal" width="short" autoComplete="off" />
        <DateField name="day" label={gifts.day} />
        <Submit>{gifts.ask}</Submit>
      </PostForm>
    </>
  )
}
