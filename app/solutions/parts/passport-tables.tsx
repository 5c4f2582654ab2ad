import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import { Table } from '#app/ui/table.tsx'
import { When } from '#app/ui/when.tsx'
import { LineStatus } from '../line-state.tsx'
import type { LineState, PassportStatus } from '../passport.ts'
import { GROUPS, type Requirement } from '../requirement.ts'
import { words } from '../words.passport.ts'

interface Line {
  requirement: Requirement
  status: PassportStatus
  state: LineState
  claim: string
  expiresOn: Date | null
  shown: boolean
}

/** The whole passport by groups, each line with the way to it; what was not claimed stands there too. */
export function PassportTables({ lines, at }: { lines: Line[]; at: string }) {
  const { passport: t, groups, requirements } = useWords(words)
  const columns = [
    { key: 'requirement', label: t.requirement },
    { key: 'status', label: t.status },
    { key: 'until', label: t.until },
    { key: 'shown', label: t.shown },
  ]
  return GROUPS.map(({ name, requirements: asked }) => (
    <Section key={name} title={groups[name]}>
      <Table
        caption={t.caption(groups[name])}
        columns={columns}
        rows={asked.map((requirement) => {
          const line = lines.find((one) => one.requirement === requirement) ?? null
          return {
            key: requirement,
            href: `${at}/lines/${requirement}`,
            cells: {
              requirement: requirements[requirement].name,
              status: <LineStatus line={line} />,
              until: line?.expiresOn && <When at={line.expiresOn.toISOString()} show="day" />,
              shown: line && (line.shown ? t.yes : t.no),
            },
          }
        })}
      />
    </Section>
  ))
}
