import { type Question, questionsOf } from '#app/calls/questionnaire.ts'
import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { AnswerRead } from '../answer-read.tsx'
import { clarifiedField } from '../clarification.form.ts'
import { LONGEST_CLARIFIED } from '../clarification.ts'
import type { ClarificationSeen } from '../clarifications.server.ts'
import { PapersRead } from '../papers-read.tsx'
import { words } from '../words.clarification.ts'

type Props = { clarification: ClarificationSeen; slip: Slip | undefined; formKey: string }
type Point = ClarificationSeen['points'][number]

/** Each request beside what was answered when the file was sent; its team writes under it while the round runs. */
export function ClarificationFields({ clarification, slip, formKey }: Props) {
  const { answer, reasons } = useWords(words)
  const { points, writes, objection, application } = clarification
  if (!writes || objection)
    return points.map((point) => <PointRead key={point.id} isOver={objection !== null} {...{ point, application }} />)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      {points.map((point, place) => (
        <FieldGroup key={point.id} legend={<About point={point} />}>
          <Asked point={point} application={application} />
          {point.slot && <PapersGiven point={point} application={application} />}
          <TextArea
            name={clarifiedField(point.id)}
            label={answer.box(place + 1)}
            hint={point.slot ? answer.orWords : undefined}
            required={point.slot === null}
            rows={point.slot ? 3 : 6}
            maxLength={LONGEST_CLARIFIED}
            lang={application.language}
            defaultValue={point.answer}
          />
        </FieldGroup>
      ))}
      <FormActions>
        <Submit kind="plain">{answer.keep}</Submit>
        {points.some(({ slot }) => slot) && (
          <SubmitAs name="onward" value="papers" kind="plain">
            {answer.toPapers}
          </SubmitAs>
        )}
        <SubmitAs name="onward" value="sending" kind="main">
          {answer.send}
        </SubmitAs>
      </FormActions>
    </PostForm>
  )
}

interface Read {
  point: Point
  application: ClarificationSeen['application']
  isOver: boolean
}

function PointRead({ point, application, isOver }: Read) {
  const { answer } = useWords(words)
  return (
    <section className="section">
      <h2>
        <About point={point} />
      </h2>
      <Asked point={point} application={application} />
      {point.answer ? (
        <Paragraphs text={point.answer} lang={application.language} />
      ) : (
        point.papers.length === 0 && <p className="quiet">{isOver ? answer.noAnswer : answer.notYet}</p>
      )}
      {point.papers.length > 0 && <PapersRead applicationId={application.id} papers={point.papers} />}
    </section>
  )
}

function PapersGiven({ point, application }: { point: Point; application: ClarificationSeen['application'] }) {
  const { answer } = useWords(words)
  return (
    <>
      <p className="hint">{answer.asksPaper}</p>
      <PapersRead applicationId={application.id} papers={point.papers} />
    </>
  )
}

function About({ point }: { point: Point }) {
  const { answer } = useWords(words)
  const language = useLanguage()
  return point.question ? inLanguage(language, point.question) : answer.whole
}

/** What is asked, and what the sealed file said. */
function Asked({ point, application }: { point: Point; application: ClarificationSeen['application'] }) {
  const { answer } = useWords(words)
  const question: Question | undefined = questionsOf(application.questionnaire).find(
    ({ id }) => id === point.questionId,
  )
  return (
    <>
      <div className="prose">
        <strong>
          <Paragraphs text={point.request} />
        </strong>
      </div>
      {question && point.slot === null && (
        <details>
          <summary>{answer.written}</summary>
          <AnswerRead question={question} answer={application.answers[question.id]} lang={application.language} />
        </details>
      )}
    </>
  )
}
