import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import { AnswersRead } from './answers-read.tsx'
import type { ApplicationWhole } from './applications.server.ts'
import { words } from './words.ts'

type Shown = Pick<
  ApplicationWhole,
  | 'organisationName'
  | 'solutionName'
  | 'solutionPitch'
  | 'askedCents'
  | 'answers'
  | 'audiences'
  | 'language'
  | 'questionnaire'
>
type Props = { application: Shown }

/** A file as it is read: who answers with what, for how much, then each question with its answer. */
export function ApplicationText({ application }: Props) {
  const { answers: say } = useWords(words)
  const { organisationName, solutionName, solutionPitch, askedCents } = application
  return (
    <>
      <Facts
        items={[
          { term: say.who, value: organisationName },
          { term: say.solution, value: `${solutionName} — ${solutionPitch}` },
          { term: say.asked, value: askedCents > 0 ? <Money cents={askedCents} /> : say.none },
        ]}
      />
      <AnswersRead application={application} />
    </>
  )
}
