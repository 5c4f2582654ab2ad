import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Hidden } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { words } from '../words.team.ts'

type Props = { formKey: string; isOneself: boolean; action?: string; slip?: Slip }

/** To take someone out of a team, or to leave it: what follows, then the button. */
export function DepartureForm({ formKey, isOneself, action, slip }: Props) {
  const { colleague: t, reasons } = useWords(words)
  return (
    <PostForm slip={slip} formKey={formKey} reasons={reasons} action={action}>
      <p>{isOneself ? t.leaveText : t.takeOutText}</p>
      <Hidden name="sure" value="yes" />
      <Submit kind="danger">{isOneself ? t.leavePress : t.takeOutPress}</Submit>
    </PostForm>
  )
}
