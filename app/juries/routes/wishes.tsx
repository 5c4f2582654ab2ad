import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices, Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { wishField } from '../bid.ts'
import { findBids, wish } from '../bids.server.ts'
import { BidsForm } from '../pin.form.ts'
import { words as pinWords } from '../words.pins.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const after = new URL(request.url).searchParams.get('after') ?? undefined
  const { panel, files, next } = await findBids(viewer, idFrom(params, 'panelId'), after)
  return { title: panel.call.title, files, next, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, pinWords, (t) => t.wishes.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, BidsForm)
  if (!form.ok) return form.reply
  const { bids, next } = form.value
  await form.once(viewer, () => wish(viewer, panelId, bids))
  return redirect(next ? `/juries/${panelId}/wishes?after=${encodeURIComponent(next)}` : '/juries', 303)
}

export default function Wishes() {
  const { title, files, next, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury, list } = useWords(words)
  const { wishes: t, reasons } = useWords(pinWords)
  const options = (['rather_yes', 'indifferent', 'rather_no'] as const).map((value) => ({
    value,
    label: t.words[value],
  }))
  return (
    <>
      <PageHead kicker={jury.short} title={t.title} lead={t.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      {files.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          {files.map(({ id, number, organisationName, solutionName, wish }) => (
            <Choices
              key={id}
              type="radio"
              compact
              name={wishField(id)}
              legend={t.of(number ?? '', solutionName, organisationName)}
              options={options}
              defaultValue={wish ?? 'indifferent'}
            />
          ))}
          <Hidden name="next" value={next ?? ''} />
          <Submit>{next ? t.sendNext : t.send}</Submit>
        </PostForm>
      )}
      <p>
        <Link to="/juries">{list.title}</Link>
      </p>
    </>
  )
}
