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
import { assignReviews } from '../assignments.server.ts'
import { ReplacementForm } from '../interest.form.ts'
import { juryPath } from '../panels.server.ts'
import { findReplacement } from '../replacements.server.ts'
import { words as interestWords } from '../words.interests.ts'
import { words as seatWords } from '../words.seats.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const found = await findReplacement(viewer, idFrom(params, 'panelId'), idFrom(params, 'applicationId'))
  const { panel, file, readings, lacking, candidates } = found
  return { back: juryPath(panel), file, readings, lacking, candidates, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, interestWords, (t) => t.replacement.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const [panelId, applicationId] = [idFrom(params, 'panelId'), idFrom(params, 'applicationId')]
  const form = await readForm(request, ReplacementForm)
  if (!form.ok) return form.reply
  const given = { jurorId: form.value.jurorId, applicationIds: [applicationId] }
  const { back } = await form.once(viewer, () => assignReviews(viewer, panelId, given))
  return redirect(back, 303)
}

export default function Replacement() {
  const { back, file, readings, lacking, candidates, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { jury } = useWords(words)
  const { seats } = useWords(seatWords)
  const { replacement, reasons } = useWords(interestWords)
  const options = candidates.map(({ jurorId, name, college, fillsCollege, shared, readings: load }) => ({
    value: jurorId,
    label: college ? `${name} (${seats.colleges[college]})` : name,
    hint: [
      ...(fillsCollege ? [replacement.fills] : []),
      ...(shared.length > 0 ? [replacement.shares(shared.length)] : []),
      replacement.load(load),
    ].join(' · '),
  }))
  return (
    <>
      <PageHead
        kicker={`${file.number ?? ''} ${file.title} (${file.organisationName})`}
        title={replacement.title}
        lead={replacement.lead}
      />
      <p>
        {replacement.has(readings.has, readings.wanted)}.{' '}
        {lacking.length > 0 && replacement.lacking(lacking.map((college) => seats.colleges[college]).join(', '))}
      </p>
      {options.length === 0 ? (
        <p>{replacement.none}</p>
      ) : (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          <Choices type="radio" name="jurorId" legend={replacement.who} options={options} />
          <Submit>{replacement.send}</Submit>
        </PostForm>
      )}
      <p>
        <Link to={back}>{jury.back}</Link>
      </p>
    </>
  )
}
