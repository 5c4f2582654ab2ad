import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { parisDay } from '#app/platform/working-days.ts'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { DateField, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { changeComposition, findComposition, readByObjection } from '../composition.server.ts'
import { juryPath } from '../panels.server.ts'
import { ReadingsForm } from '../seat.form.ts'
import { COLLEGES, objectionToComposition } from '../seat.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { panel, readings, minima, readBy } = await findComposition(viewer, idFrom(params, 'panelId'))
  return { title: panel.call.title, back: juryPath(panel), readings, minima, readBy, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, seatWords, (t) => t.composition.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const panelId = idFrom(params, 'panelId')
  const form = await readForm(request, ReadingsForm)
  if (!form.ok) return form.reply
  const objection = objectionToComposition(form.value.readings, form.value.minima)
  if (objection) return form.slip({ readings: [objection] })
  const late = await readByObjection(viewer, panelId, form.value.readBy)
  if (late) return form.slip({ readBy: [late] })
  const { back } = await form.once(viewer, () => changeComposition(viewer, panelId, form.value))
  return redirect(back, 303)
}

export default function Composition() {
  const { title, back, readings, minima, readBy, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { composition, seats, reasons } = useWords(seatWords)
  return (
    <>
      <PageHead kicker={jury.short} title={composition.title} lead={composition.lead} />
      <p className="quiet">
        <Told text={title} />
      </p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField
          name="readings"
          label={composition.readings}
          hint={composition.readingsHint}
          inputMode="numeric"
          width="short"
          defaultValue={String(readings)}
        />
        <DateField
          name="readBy"
          label={composition.readBy}
          hint={composition.readByHint}
          required={false}
          defaultValue={readBy ? parisDay(readBy) : undefined}
        />
        <FieldGroup legend={composition.minima}>
          {COLLEGES.map((college) => (
            <TextField
              key={college}
              name={college}
              label={seats.colleges[college]}
              inputMode="numeric"
              width="short"
              required={false}
              defaultValue={String(minima.find((minimum) => minimum.college === college)?.least ?? '')}
            />
          ))}
        </FieldGroup>
        <Submit>{composition.send}</Submit>
      </PostForm>
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
