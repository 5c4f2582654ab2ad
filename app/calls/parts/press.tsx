import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { type ButtonKind, ButtonLink } from '#app/ui/button.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { words } from '../words.questionnaire.ts'

type Props = { slip: Slip | undefined; formKey: string; press: string; kind?: ButtonKind; back: string }

/** One verb, one button, and the way back without it. */
export function Press({ slip, formKey, press, kind, back }: Props) {
  const { revision, reasons } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons}>
      <FormActions>
        <Submit kind={kind}>{press}</Submit>
        <ButtonLink to={back} kind="plain">
          {revision.back}
        </ButtonLink>
      </FormActions>
    </PostForm>
  )
}
