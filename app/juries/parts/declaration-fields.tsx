import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { LONGEST_NOTE } from '../review.ts'
import { words as phaseWords } from '../words.phases.ts'
import { words } from '../words.ts'

interface Props {
  number: string | null
  /** Null while the jury reads without names. */
  applicant: { organisationName: string; solutionName: string } | null
  slip: Slip | undefined
  formKey: string
}

/** Whether one has a link with a file, asked before its content opens. */
export function DeclarationFields({ number, applicant, slip, formKey }: Props) {
  const { declaration, reasons } = useWords(words)
  const { nameless } = useWords(phaseWords)
  return (
    <>
      <PageHead title={declaration.title} lead={declaration.lead} />
      <Facts
        items={[
          ...(applicant
            ? [
                { term: declaration.organisation, value: applicant.organisationName },
                { term: declaration.solution, value: applicant.solutionName },
              ]
            : []),
          { term: declaration.number, value: number },
        ]}
      />
      {!applicant && <p>{nameless.declaration}</p>}
      <p className="prose declaration-examples">{declaration.examples}</p>
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Choices
          type="radio"
          name="link"
          legend={declaration.link}
          options={[
            { value: 'none', label: declaration.none, hint: declaration.noneHint },
            { value: 'some', label: declaration.some, hint: declaration.someHint },
          ]}
        />
        <TextArea
          name="note"
          label={declaration.note}
          hint={declaration.noteHint}
          rows={3}
          maxLength={LONGEST_NOTE}
          required={false}
        />
        <Submit>{declaration.send}</Submit>
      </PostForm>
    </>
  )
}
