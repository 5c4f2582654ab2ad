import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { findHelper } from '../entries.server.ts'
import { words } from '../words.channels.ts'

/** Who wrote for someone and how that person agreed, for the coordinator who reads; nothing when nobody did. */
export function HelpedBy({ helper }: { helper: Awaited<ReturnType<typeof findHelper>> }) {
  const { assisted } = useWords(words)
  if (!helper) return null
  const { name, relation, agreement } = helper
  return (
    <Facts
      items={[
        { term: assisted.helpedBy, value: `${name} (${sentenceOf(assisted.relations, relation)})` },
        { term: assisted.agreed, value: sentenceOf(assisted.agreements, agreement) },
      ]}
    />
  )
}
