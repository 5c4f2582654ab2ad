import { Form, Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { FormActions } from '#app/ui/form.tsx'
import { words } from '../words.eligibility.ts'

type Own = { value: string; label: string; hint: string }

/** First with which of one's solutions: what is known of it then fills the check in. */
export function SolutionChoice({ solutions }: { solutions: Own[] }) {
  const { check } = useWords(words)
  return (
    <Form method="get" className="form">
      <Choices type="radio" name="solution" legend={check.solution} options={solutions} />
      <FormActions>
        <button type="submit" className="button button-main">
          {check.goOn}
        </button>
      </FormActions>
    </Form>
  )
}

/** Which one this check is for, and the way to another. */
export function SolutionChosen({ solutions, chosen }: { solutions: Own[]; chosen: string }) {
  const { check } = useWords(words)
  const solution = solutions.find(({ value }) => value === chosen)
  return (
    <>
      <input type="hidden" name="solutionId" value={chosen} />
      <p>
        {check.solution}
        {check.colon}
        <strong>{solution?.label}</strong>, {solution?.hint}
        {solutions.length > 1 && (
          <>
            {' '}
            (<Link to="?">{check.another}</Link>)
          </>
        )}
      </p>
    </>
  )
}
