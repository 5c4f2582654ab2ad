import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '#app/people/viewer.server.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { textFrom } from '#app/platform/params.ts'
import { refuse } from '#app/platform/refusal.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { SolutionFields } from '../parts/solution-fields.tsx'
import { mayChange } from '../solution.access.ts'
import { SolutionForm } from '../solution.form.ts'
import { changeSolution, findSolution } from '../solutions.server.ts'
import { words } from '../words.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await signedIn(request)
  const solution = await findSolution(viewer, textFrom(params, 'slug'))
  if (!mayChange(viewer, solution)) refuse(403, 'not_of_this_organisation')
  const { name, pitch, about, maturity, site, listed } = solution
  return { solution: { name, pitch, about, maturity, site, listed }, formKey: newId() }
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  titled(matches, words, (t) => t.form.editTitle(data?.solution.name ?? ''))

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await signedIn(request)
  const form = await readForm(request, SolutionForm)
  if (!form.ok) return form.reply
  const { slug } = await form.once(viewer, () => changeSolution(viewer, textFrom(params, 'slug'), form.value))
  return redirect(`/solutions/${slug}`, 303)
}

export default function EditSolution() {
  const { solution, formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { form, reasons } = useWords(words)
  return (
    <>
      <PageHead title={form.editTitle(solution.name)} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <SolutionFields solution={solution} />
        <Submit>{form.save}</Submit>
      </PostForm>
    </>
  )
}
