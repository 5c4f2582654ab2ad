import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listOwnOrganisations } from '#app/people/organisations.server.ts'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { languageOf } from '#app/platform/preferences.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Hidden, Select } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SolutionFields } from '../parts/solution-fields.tsx'
import { mayChange } from '../solution.access.ts'
import { NewSolutionForm } from '../solution.form.ts'
import { objectionToOffering } from '../solution.ts'
import { describeSolution } from '../solutions.server.ts'
import { words } from '../words.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const makers = (await listOwnOrganisations(viewer)).filter(
    (maker) => objectionToOffering(maker) === null && mayChange(viewer, { organisationId: maker.id }),
  )
  return { makers: makers.map(({ id, name }) => ({ value: id, label: name })), formKey: newId() }
}

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.form.newTitle)

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, NewSolutionForm)
  if (!form.ok) return form.reply
  const solution = { ...form.value, language: await languageOf(request) }
  const { slug } = await form.once(viewer, () => describeSolution(viewer, solution))
  return redirect(`/solutions/${slug}`, 303)
}

export default function NewSolution() {
  const { makers, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form, reasons } = useWords(words)
  const [only] = makers
  return (
    <>
      <PageHead title={form.newTitle} lead={form.newLead} />
      {only ? (
        <PostForm slip={slip} formKey={formKey} reasons={reasons}>
          {makers.length === 1 ? (
            <Hidden name="organisationId" value={only.value} />
          ) : (
            <Select
              name="organisationId"
              label={form.organisation}
              options={makers}
              emptyLabel={form.organisationEmpty}
            />
          )}
          <SolutionFields />
          <Submit>{form.publish}</Submit>
        </PostForm>
      ) : (
        <Notice tone="info">
          <p>{form.noOrganisation}</p>
          <ButtonLink to="/organisations/new?back=/solutions/new">{form.found}</ButtonLink>
        </Notice>
      )}
    </>
  )
}
