import { useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { Check, Choices, TextArea, TextField } from '#app/ui/fields.tsx'
import { FREQUENCIES, LONGEST_DETAIL, SEVERITIES } from '../need.ts'
import { LONGEST_WISH, REFUSED, WANTED } from '../wish.ts'
import { words } from '../words.intake.ts'
import { optionsOf } from './need-questions.tsx'

/** What the person wants and refuses in any answer: usual wishes to tick, and one line of one's own on each side. */
export function WishQuestions() {
  const { wishes } = useWords(words)
  return (
    <>
      <p className="hint">{wishes.lead}</p>
      <Choices
        type="checkbox"
        name="wanted"
        legend={wishes.wanted}
        options={optionsOf(WANTED, wishes)}
        required={false}
      />
      <TextField
        name="wantedOwn"
        label={wishes.wantedOwn}
        maxLength={LONGEST_WISH}
        autoComplete="off"
        required={false}
      />
      <Choices
        type="checkbox"
        name="refused"
        legend={wishes.refused}
        options={optionsOf(REFUSED, wishes)}
        required={false}
      />
      <TextField
        name="refusedOwn"
        label={wishes.refusedOwn}
        maxLength={LONGEST_WISH}
        autoComplete="off"
        required={false}
      />
    </>
  )
}

/** How often and how grave, how people cope, what an answer must respect: light questions, all left to choice. */
export function MoreQuestions() {
  const { frequency, severity, more } = useWords(words)
  return (
    <>
      <Choices
        type="radio"
        name="frequency"
        legend={frequency.question}
        options={optionsOf(FREQUENCIES, frequency)}
        required={false}
      />
      <Choices
        type="radio"
        name="severity"
        legend={severity.question}
        options={optionsOf(SEVERITIES, severity)}
        required={false}
      />
      <TextArea name="coping" label={more.coping} rows={3} maxLength={LONGEST_DETAIL} required={false} />
      <TextArea name="success" label={more.success} rows={3} maxLength={LONGEST_DETAIL} required={false} />
      <TextArea
        name="constraints"
        label={more.constraints}
        hint={more.constraintsHint}
        rows={3}
        maxLength={LONGEST_DETAIL}
        required={false}
      />
      <TextArea name="leftOut" label={more.leftOut} rows={3} maxLength={LONGEST_DETAIL} required={false} />
      <Check name="codesign" label={more.codesign} />
      <Check name="host" label={more.host} />
    </>
  )
}

/** Both, each under its name: the guided screen of what may be left out. */
export function EverythingElse() {
  const { wishes, more } = useWords(words)
  return (
    <>
      <FieldGroup legend={wishes.title}>
        <WishQuestions />
      </FieldGroup>
      <FieldGroup legend={more.title}>
        <MoreQuestions />
      </FieldGroup>
    </>
  )
}
