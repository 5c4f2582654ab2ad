import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { When } from '#app/ui/when.tsx'
import { CountingForm } from '../counting.form.ts'
import { chooseCounting, findCounting } from '../counting.server.ts'
import { juryPath } from '../panels.server.ts'
import { words } from '../words.counting.ts'
import { words as roomWords } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, chosen } = await findCounting(viewer, idFrom(params, 'panelId'))
  return { back: juryPath(panel), title: panel.call.title, chosen, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.choice.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, CountingForm)
  if (!form.ok) return form.reply
  await form.once(viewer, () => chooseCounting(viewer, panelId, form.value.counting))
  return redirect(`/juries/${panelId}/counting`, 303)
}

export default function Counting() {
  const { back, title, chosen, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { choice, columns, reasons } = useWords(words)
  const { jury } = useWords(roomWords)
  const options = (['raw', 'adjusted'] as const).map((value) => ({
    value,
    label: columns[value],
    hint: choice[value],
  }))
  return (
    <>
      <PageHead kicker={jury.short} title={choice.title} lead={<Told text={title} />} />
      <div className="prose">
        <p>{choice.lead}</p>
        <p>{choice.how}</p>
        <p>{choice.both}</p>
      </div>
      {chosen && (
        <p>
          <strong>
            {choice.current(columns[chosen.counting].toLowerCase(), chosen.name)}
            <When at={chosen.at.toISOString()} show="instant" />.
          </strong>
        </p>
      )}
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="counting"
          legend={choice.legend}
          hint={choice.default}
          options={options}
          defaultValue={chosen?.counting}
        />
        <p className="quiet">{choice.record}</p>
        <FormActions>
          <Submit>{choice.send}</Submit>
        </FormActions>
      </PostForm>
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
