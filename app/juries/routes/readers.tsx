import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { ReadersForm } from '../pin.form.ts'
import { findReaders, pinReaders } from '../pins.server.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const { file, seats } = await findReaders(viewer, panelId, idFrom(params, 'applicationId'))
  return { panelId, number: file.number ?? '', title: file.title, seats, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, pinWords, (t) => t.readers.title(data?.number ?? ''), 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, ReadersForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => pinReaders(viewer, panelId, applicationId, form.value.jurors))
  return redirect(`/juries/${panelId}/plans`, 303)
}

export default function Readers() {
  const { panelId, number, title, seats, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { readers: t, reasons } = useWords(pinWords)
  const { plan } = useWords(planWords)
  const { seats: said } = useWords(seatWords)
  const options = seats.map(({ id, name, college, place }) => {
    const hint = [college ? said.colleges[college] : said.notSaid, ...(place ? [t[place]] : [])].join(' · ')
    return { value: id, label: name, hint }
  })
  const pinned = seats.filter((seat) => seat.isPinned).map((seat) => seat.id)
  return (
    <>
      <PageHead kicker={jury.short} title={t.title(number)} lead={title} />
      <p>{t.lead}</p>
      <p className="quiet">{t.swap}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="checkbox"
          name="jurors"
          legend={t.who}
          options={options}
          required={false}
          defaultValue={pinned}
        />
        <Submit>{t.send}</Submit>
      </PostForm>
      <p>
        <Link to={`/juries/${panelId}/plans`}>{plan.back}</Link>
      </p>
    </>
  )
}
