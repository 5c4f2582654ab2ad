import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { type MembershipRole, ROLES } from '../membership.ts'
import { words } from '../words.members.ts'

/** What someone may do for an organisation, each choice with what it opens. */
export function RoleChoice({ legend, chosen }: { legend: string; chosen: MembershipRole }) {
  const { roles, roleHints } = useWords(words)
  const options = ROLES.map((value) => ({ value, label: roles[value], hint: roleHints[value] }))
  return <Choices type="radio" name="role" legend={legend} defaultValue={chosen} options={options} />
}
