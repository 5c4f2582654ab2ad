import { useWords } from '#app/platform/words.tsx'
import { words } from '../words.ts'

/** The code that leads back here, in groups of four, large enough to be copied by hand or photographed. */
export function CodeToKeep({ code, address }: { code: string; address: string }) {
  const { receipt } = useWords(words)
  return (
    <section className="code-to-keep flow" aria-labelledby="code-to-keep">
      <h2 id="code-to-keep">{receipt.keep}</h2>
      <p className="code" translate="no">
        {code.split('-').map((group) => (
          <span key={group}>{group}</span>
        ))}
      </p>
      <p>{receipt.address(address)}</p>
      <p>{receipt.keepText}</p>
    </section>
  )
}
