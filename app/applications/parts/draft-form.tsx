import type { CallWhole } from '#app/calls/calls.server.ts'
import { eurosOf } from '#app/platform/money.ts'
import type { Slip } from '#app/platform/slip.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { Hidden, MoneyField, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { LONGEST_TITLE } from '../application.ts'
import type { ApplicationWhole } from '../applications.server.ts'
import { words } from '../words.ts'
import { AnswerBox } from './answer-box.tsx'

type Props = { slip: Slip | undefined; formKey: string; application: ApplicationWhole; call: CallWhole }

/** The draft: title, amount, one box per question, saved as often as one likes. */
export function DraftForm({ slip, formKey, application, call }: Props) {
  const { edit, reasons } = useWords(words)
  const language = useLanguage()
  const { title, askedCents, answers, revision } = application
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      <Hidden name="revision" value={String(revision)} />
      <TextField
        name="title"
        label={edit.name}
        hint={edit.nameHint}
        maxLength={LONGEST_TITLE}
        lang={application.language}
        defaultValue={title}
      />
      <MoneyField
        name="asked"
        label={edit.asked}
        hint={edit.askedHint(formatMoney(language, call.envelopeCents))}
        defaultValue={askedCents > 0 ? eurosOf(askedCents) : ''}
      />
      {application.questionnaire.sections.map((section) => (
        <FieldGroup key={section.id} legend={inLanguage(language, section.title)}>
          {section.questions.map((question) => (
            <AnswerBox
              key={question.id}
              question={question}
              answer={answers[question.id]}
              lang={application.language}
            />
          ))}
        </FieldGroup>
      ))}
      <FormActions>
        <Submit kind="plain">{edit.save}</Submit>
        <SubmitAs name="onward" value="submission" kind="main">
          {edit.review}
        </SubmitAs>
      </FormActions>
    </PostForm>
  )
}
