import { useWords } from '#app/platform/words.tsx'
import type { Difference, Piece } from '../difference.server.ts'
import { words } from '../words.versions.ts'

/** What changed, box by box: marks and words say what was added and what was taken out, not colour alone. */
export function DifferenceRead({ differences }: { differences: Difference[] }) {
  const { difference: say } = useWords(words)
  if (differences.length === 0) return <p>{say.same}</p>
  return differences.map(({ key, label, pieces }) => (
    <section key={key} className="section">
      <h2>{label ?? say.labels[key] ?? key}</h2>
      <p className="difference">
        {keyed(pieces).map(({ key: place, ...piece }) => (
          <PieceRead key={place} piece={piece} />
        ))}
      </p>
    </section>
  ))
}

const keyed = (pieces: Piece[]) => pieces.map((piece, place) => ({ ...piece, key: `${place} ${piece.kind}` }))

function PieceRead({ piece: { kind, text } }: { piece: Piece }) {
  const { difference: say } = useWords(words)
  if (kind === 'same') return text
  const said = <span className="said">{kind === 'added' ? say.added : say.taken} </span>
  return kind === 'added' ? (
    <ins>
      {said}
      {text}
    </ins>
  ) : (
    <del>
      {said}
      {text}
    </del>
  )
}
