import { useWords } from '#app/platform/words.tsx'
import { spelled } from '../spelled.ts'
import { words } from '../words.channels.ts'

/** A code in large type, in groups of four; then, to be said aloud, a word for each letter. */
export function SpelledCode({ code, isAloud = false }: { code: string; isAloud?: boolean }) {
  const { given } = useWords(words)
  return (
    <>
      <p className="large-code" translate="no">
        {code.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      {isAloud && (
        <section aria-labelledby="aloud">
          <h2 id="aloud">{given.aloud}</h2>
          <ol className="spelled" translate="no" lang="fr">
            {spelled(code).map(({ key, character, name }) => (
              <li key={key}>
                <strong>{character}</strong> {name ? `${given.as} ${name}` : given.digit}
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
