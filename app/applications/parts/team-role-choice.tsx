import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { TEAM_ROLES, type TeamRole } from '../team.ts'
import { words } from '../words.team.ts'

/** What someone may do with a file, each choice with what it opens. */
export function TeamRoleChoice({ legend, chosen }: { legend: string; chosen: TeamRole }) {
  const { roles, roleHints } = useWords(words)
  const options = TEAM_ROLES.map((value) => ({ value, label: roles[value], hint: roleHints[value] }))
  return <Choices type="radio" name="role" legend={legend} defaultValue={chosen} options={options} />
}
