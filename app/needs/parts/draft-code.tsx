import { useWords } from '#app/platform/words.tsx'
import { words } from '../words.drafts.ts'

/** The code that opens the draft again, told from the second screen on, so that one may stop at any of them. */
export function CodeLine({ code }: { code: string }) {
  const { guided } = useWords(words)
  return (
    <p>
      {guided.code} <strong translate="no">{code}</strong>
    </p>
  )
}

/** The same code, large enough to be copied by hand or photographed. */
export function CodeToCopy({ code, address }: { code: string; address: string }) {
  const { draft } = useWords(words)
  return (
    <section className="code-to-keep flow" aria-labelledby="code-to-keep">
      <h2 id="code-to-keep">{draft.code}</h2>
      <p className="code" translate="no">
        {code.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p>{draft.codeText(address)}</p>
    </section>
  )
}
