import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { words } from '../words.members.ts'

type Props = { formKey: string; isOneself: boolean; action?: string; slip?: Slip }

/** To part with someone, or to leave: what follows from it, then the button. */
export function DepartureForm({ formKey, isOneself, action, slip }: Props) {
  const { member: t, reasons } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons} action={action}>
      <p>{isOneself ? t.leaveText : t.partText}</p>
      <Hidden name="sure" value="yes" />
      <Submit kind="danger">{isOneself ? t.leavePress : t.partPress}</Submit>
    </PostForm>
  )
}
