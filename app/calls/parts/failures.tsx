import { sentenceOf, Told, useWords } from '#app/platform/words.tsx'
import type { CallWhole } from '../calls.server.ts'
import { words } from '../words.eligibility.ts'

type Props = { failed: string[]; knockouts: CallWhole['knockouts'] }

/** Each condition that stops, with the reason its call gives. */
export function Failures({ failed, knockouts }: Props) {
  const { failures } = useWords(words)
  return (
    <ul>
      {failed.map((reason) => {
        const knockout = knockouts.find(({ id }) => id === reason)
        return <li key={reason}>{knockout ? <Told text={knockout.reason} /> : sentenceOf(failures, reason)}</li>
      })}
    </ul>
  )
}
