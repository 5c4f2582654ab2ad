import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, SubmitAs } from '#app/ui/form.tsx'
import { words } from '../words.questionnaire.ts'

/** One place up or down. */
export function Move({ slip, formKey, back }: { slip: Slip | undefined; formKey: string; back: string }) {
  const { page, revision, reasons } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      <FormActions>
        <SubmitAs name="to" value="up">
          {page.up}
        </SubmitAs>
        <SubmitAs name="to" value="down">
          {page.down}
        </SubmitAs>
        <ButtonLink to={back} kind="plain">
          {revision.back}
        </ButtonLink>
      </FormActions>
    </PostForm>
  )
}
