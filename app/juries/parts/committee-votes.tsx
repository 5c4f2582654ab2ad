import { useWords } from '#app/platform/words.tsx'
import type { Votes } from '../sitting.ts'
import { words } from '../words.meeting.ts'
import { VotesTold } from './board.tsx'

/** How the committee voted on a file, under its scores; nothing where it did not. */
export function CommitteeVotes({ votes }: { votes: Votes | undefined }) {
  const { decision } = useWords(words)
  if (!votes) return null
  return (
    <p className="verdict-figures">
      <strong>{decision.votes}</strong> <VotesTold votes={votes} />
    </p>
  )
}
