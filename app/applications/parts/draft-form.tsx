import type { ReactNode } from 'react'
import { answerField } from '#app/calls/answers.form.ts'
import type { CallWhole } from '#app/calls/calls.server.ts'
import { QuestionnaireBoxes } from '#app/calls/questionnaire-boxes.tsx'
import { eurosOf } from '#app/platform/money.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { MoneyField, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs, useTypedBefore } from '#app/ui/form.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { LONGEST_TITLE } from '../application.ts'
import type { ApplicationWhole } from '../applications.server.ts'
import { ASKED, TITLE } from '../marks.ts'
import type { WishAnswered } from '../wishes.server.ts'
import { words } from '../words.ts'
import { words as writingWords } from '../words.writing.ts'
import { BesideBox } from './beside-box.tsx'
import { LineBox } from './line-box.tsx'
import { FunderBoxes, WishBoxes, WishGroup } from './wish-boxes.tsx'
import { type Told, useWriting } from './writing.ts'
import { WritingState } from './writing-state.tsx'

type Props = {
  slip: Slip | undefined
  /** What a save that was sent back came to. */
  told: Told | undefined
  lost: true | undefined
  formKey: string
  application: ApplicationWhole
  call: CallWhole
  wishes: WishAnswered[]
  asked: { partnerIds: string[]; wishesRequired: boolean }
  facilities: string[]
  version: { id: string } | null
  desk: { seen: string; last: { at: string; by: string | null } | null; here: string[] }
}

/** The draft: title, amount, one box per question, each saved by itself while one types. */
export function DraftForm({ slip, told, lost, formKey, application, call, wishes, asked, desk, ...page }: Props) {
  const { edit, reasons } = useWords(words)
  const before = useTypedBefore(formKey)
  const writing = useWriting({ seen: desk.seen, told, before: before?.seen })
  const say = useWords(writingWords)
  const language = useLanguage()
  const { title, askedCents, answers, questionnaire, funderIds } = application
  const beside = (box: string): ReactNode => (
    <BesideBox box={box} told={writing.told} questionnaire={questionnaire} partners={call.partners} />
  )
  const boxes = (
    <WishBoxes wishes={wishes} lang={application.language} required={asked.wishesRequired} beside={beside} />
  )
  const isPlaced = questionnaire.sections.some(({ questions }) => questions.some(({ kind }) => kind === 'wishes'))
  return (
    <PostForm slip={slip} formKey={formKey} reasons={{ ...reasons, ...say.reasons }}>
      <TextField
        name={TITLE}
        label={edit.name}
        hint={edit.nameHint}
        maxLength={LONGEST_TITLE}
        lang={application.language}
        defaultValue={title}
      />
      {beside(TITLE)}
      <MoneyField
        name={ASKED}
        label={edit.asked}
        hint={edit.askedHint(formatMoney(language, call.envelopeCents))}
        defaultValue={askedCents > 0 ? eurosOf(askedCents) : ''}
      />
      {beside(ASKED)}
      <FunderBoxes partners={call.partners.filter(({ id }) => asked.partnerIds.includes(id))} ticked={funderIds} />
      <QuestionnaireBoxes
        questionnaire={questionnaire}
        answers={answers}
        lang={application.language}
        facilities={page.facilities}
        beside={({ id }) => beside(answerField(id))}
      >
        {(question) => {
          if (question.kind === 'wishes') return boxes
          if (question.kind !== 'passport') return null
          const { solutionSlug, language: lang } = application
          const box = { question, answer: answers[question.id], lang, solutionSlug }
          return <LineBox {...box} version={page.version} />
        }}
      </QuestionnaireBoxes>
      {!isPlaced && wishes.length > 0 && <WishGroup required={asked.wishesRequired}>{boxes}</WishGroup>}
      <WritingState {...writing} lost={writing.lost || lost === true} last={desk.last} here={desk.here} />
      <FormActions>
        <Submit kind="plain">{edit.save}</Submit>
        <SubmitAs name="onward" value="submission" kind="main">
          {edit.review}
        </SubmitAs>
      </FormActions>
    </PostForm>
  )
}
