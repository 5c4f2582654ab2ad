import { Link } from '@remix-run/react'
import { answerField } from '#app/calls/answers.form.ts'
import { type Answer, isBlank, type Questionnaire, questionsOf } from '#app/calls/questionnaire.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { SubmitAs } from '#app/ui/form.tsx'
import { fieldId } from '#app/ui/form-context.ts'
import { Paragraphs } from '#app/ui/layout.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { formatTime } from '#app/ui/when.tsx'
import { AnswerRead } from '../answer-read.tsx'
import { ASKED, FUNDERS } from '../marks.ts'
import { words } from '../words.writing.ts'
import type { Overtaken } from '../writing.server.ts'
import type { Told } from './writing.ts'

interface Props {
  box: string
  told: Told | undefined
  questionnaire: Questionnaire
  partners: { id: string; name: string }[]
}

/** What someone else did in this box meanwhile: the other text and which to keep, or that it has changed. */
export function BesideBox({ box, told, ...shown }: Props) {
  const say = useWords(words)
  const language = useLanguage()
  const overtaken = told?.overtaken.find((one) => one.box === box)
  const changed = told?.changed?.find((one) => one.box === box)
  const timeOf = ({ at }: Overtaken) => (at ? formatTime(language, at) : '…')
  if (overtaken) {
    return (
      <Notice tone="warn" title={say.overtaken.title(overtaken.by, timeOf(overtaken))}>
        <p>{say.overtaken.lead}</p>
        <blockquote>
          <BoxRead box={box} value={overtaken.theirs} {...shown} />
        </blockquote>
        <div className="actions">
          <SubmitAs name="mine" value={`${box}:${overtaken.mark}`}>
            {say.overtaken.mine}
          </SubmitAs>
          <SubmitAs name="theirs" value={box}>
            {say.overtaken.theirs}
          </SubmitAs>
        </div>
      </Notice>
    )
  }
  if (!changed) return null
  return (
    <p className="hint">
      {say.changed(changed.by, timeOf(changed))} <Link to={`?at=${changed.mark}#${fieldId(box)}`}>{say.see}</Link>
    </p>
  )
}

/** What a box holds, as it reads. */
function BoxRead({ box, value, questionnaire, partners }: Omit<Props, 'told'> & { value: Answer }) {
  const say = useWords(words)
  const question = questionsOf(questionnaire).find(({ id }) => answerField(id) === box)
  if (isBlank(value)) return <p>{say.overtaken.emptied}</p>
  if (question) return <AnswerRead question={question} answer={value} lang={undefined} />
  if (box === ASKED) return <Money cents={Number(value)} />
  if (box === FUNDERS) {
    const ticked = partners.filter(({ id }) => [value].flat(2).includes(id))
    return <p>{ticked.map(({ name }) => name).join(' · ')}</p>
  }
  return <Paragraphs text={String(value)} />
}
