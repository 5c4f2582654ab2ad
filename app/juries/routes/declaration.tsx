import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { idFrom } from '#app/platform/params.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { declareInterest, findDeclaration } from '../declarations.server.ts'
import { findOwnInterests } from '../interests.server.ts'
import { DeclarationForm } from '../review.form.ts'
import { LONGEST_NOTE } from '../review.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const { review, number, applicant, isAsked } = await findDeclaration(viewer, idFrom(params, 'reviewId'))
  if (!(await findOwnInterests(viewer)).valid) throw redirect('/interests')
  if (isAsked) throw redirect(`/juries/${review.panelId}/names`)
  return { number, applicant, formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.declaration.title, 'noindex')

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const reviewId = idFrom(params, 'reviewId')
  const form = await readForm(request, DeclarationForm)
  if (!form.ok) return form.reply
  const { conflict } = await form.once(viewer, () => declareInterest(viewer, reviewId, form.value))
  return redirect(conflict ? '/juries' : `/reviews/${reviewId}`, 303)
}

export default function Declaration() {
  const { number, applicant, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { declaration, reasons } = useWords(words)
  const { nameless } = useWords(phaseWords)
  return (
    <>
      <PageHead title={declaration.title} lead={declaration.lead} />
      <Facts
        items={[
          ...(applicant
            ? [
                { term: declaration.organisation, value: applicant.organisationName },
                { term: declaration.solution, value: applicant.solutionName },
              ]
            : []),
          { term: declaration.number, value: number },
        ]}
      />
      {!applicant && <p>{nameless.declaration}</p>}
      <p className="prose declaration-examples">{declaration.examples}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="link"
          legend={declaration.link}
          options={[
            { value: 'none', label: declaration.none, hint: declaration.noneHint },
            { value: 'some', label: declaration.some, hint: declaration.someHint },
          ]}
        />
        <TextArea
          name="note"
          label={declaration.note}
          hint={declaration.noteHint}
          rows={3}
          maxLength={LONGEST_NOTE}
          required={false}
        />
        <Submit>{declaration.send}</Submit>
      </PostForm>
    </>
  )
}
