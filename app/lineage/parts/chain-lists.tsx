import { PilotList } from '#app/pilots/pilot-list.tsx'
import type { PilotDeployment, PilotLine } from '#app/pilots/pilot-whole.ts'
import { useWords } from '#app/platform/words.tsx'
import { Section } from '#app/ui/layout.tsx'
import type { SelectedAnswer } from '../lineage.server.ts'
import { words } from '../words.ts'
import { Uses } from './uses.tsx'

interface Links {
  selected: SelectedAnswer[]
  pilots: PilotLine[]
  deployments: PilotDeployment[]
}

/** What a chain brought, list after list; what there is none of is not mentioned. */
export function ChainLists({ selected, pilots, deployments }: Links) {
  const { need } = useWords(words)
  return (
    <>
      {selected.length > 0 && (
        <Section title={need.answers}>
          <Answers selected={selected} />
        </Section>
      )}
      {pilots.length > 0 && (
        <Section title={need.pilots}>
          <PilotList pilots={pilots} empty="" />
        </Section>
      )}
      {deployments.length > 0 && (
        <Section title={need.uses}>
          <Uses uses={deployments} />
        </Section>
      )}
    </>
  )
}

/** Who was selected, with what. */
export function Answers({ selected }: { selected: SelectedAnswer[] }) {
  const { call } = useWords(words)
  return (
    <ul className="plain-list">
      {selected.map(({ id, organisationName, solutionName }) => (
        <li key={id}>
          <strong>{organisationName}</strong> {call.with(solutionName)}
        </li>
      ))}
    </ul>
  )
}
