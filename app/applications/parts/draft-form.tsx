import type { CallWhole } from '#app/calls/calls.server.ts'
import { QuestionnaireBoxes } from '#app/calls/questionnaire-boxes.tsx'
import { eurosOf } from '#app/platform/money.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Hidden, MoneyField, TextField } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit, SubmitAs } from '#app/ui/form.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { LONGEST_TITLE } from '../application.ts'
import type { ApplicationWhole } from '../applications.server.ts'
import { words } from '../words.ts'

type Props = {
  slip: Slip | undefined
  formKey: string
  application: ApplicationWhole
  call: CallWhole
  facilities: string[]
}

/** The draft: title, amount, one box per question, saved as often as one likes. */
export function DraftForm({ slip, formKey, application, call, facilities }: Props) {
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
      <QuestionnaireBoxes
        questionnaire={application.questionnaire}
        answers={answers}
        lang={application.language}
        facilities={facilities}
      />
      <FormActions>
        <Submit kind="plain">{edit.save}</Submit>
        <SubmitAs name="onward" value="submission" kind="main">
          {edit.review}
        </SubmitAs>
      </FormActions>
    </PostForm>
  )
}
