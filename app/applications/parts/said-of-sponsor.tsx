import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { LONGEST_SAID, SPONSOR_ANSWERS } from '../sponsor.ts'
import type { ToldOfSponsor } from '../sponsor-answers.server.ts'
import { words } from '../words.sponsors.ts'

interface Props {
  told: ToldOfSponsor
  objection: string | null
  slip: Slip | undefined
  formKey: string
}

/** What is said of someone, then their answer: one form, again as long as it may change. */
export function SaidOfSponsor({ told, objection, slip, formKey }: Props) {
  const { asked, roles, reasons } = useWords(words)
  const { role, facilityName, name, said, answer } = told
  return (
    <>
      <Facts
        items={[
          { term: asked.facility, value: facilityName },
          { term: asked.you, value: name },
          { term: asked.as, value: roles[role] },
          { term: asked.said, value: <strong>{said}</strong> },
        ]}
      />
      {answer && (
        <Notice tone="good" title={asked.thanks}>
          <p>{asked.given(asked.answers[answer])}</p>
          {told.words && <p>« {told.words} »</p>}
          <p>{objection ? asked.over.sponsor_too_late : asked.mayChange}</p>
        </Notice>
      )}
      {!answer && objection && <Notice tone="warn">{asked.over.sponsor_too_late}</Notice>}
      {!objection && (
        <Section title={answer ? asked.change : asked.answer}>
          <PostForm slip={slip} formKey={formKey} reasons={reasons}>
            <Choices
              type="radio"
              name="answer"
              legend={asked.answer}
              defaultValue={answer ?? undefined}
              options={SPONSOR_ANSWERS.map((value) => ({
                value,
                label: asked.answers[value],
                hint: asked.hints[value],
              }))}
            />
            <TextArea
              name="words"
              label={asked.words}
              hint={asked.wordsHint}
              rows={4}
              maxLength={LONGEST_SAID}
              required={false}
              defaultValue={told.words ?? ''}
            />
            <p className="hint">
              {asked.who} {asked.why}
            </p>
            <FormActions>
              <Submit>{answer ? asked.change : asked.send}</Submit>
            </FormActions>
          </PostForm>
        </Section>
      )}
    </>
  )
}
