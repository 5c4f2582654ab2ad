import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { SeenNeed } from '../needs.server.ts'
import { words as qualificationWords } from '../words.qualification.ts'
import { words } from '../words.ts'

/** The author's untouched words, with what they allowed and what was noticed, for the coordinator who reads them. */
export function Original({ need }: { need: SeenNeed }) {
  const t = useWords(words)
  const { qualify } = useWords(qualificationWords)
  const sufferers = need.sufferers.map((kind) => sentenceOf(t.sufferers, kind)).join(', ')
  return (
    <section aria-labelledby="original">
      <h2 id="original">{qualify.original}</h2>
      <blockquote lang={need.language}>
        <p>
          <strong>{need.title}</strong>
        </p>
        <p className="as-typed">{need.story}</p>
      </blockquote>
      <p>{qualify.originalHint}</p>
      <Facts
        items={[
          { term: qualify.by, value: t.authors[need.authorKind] },
          { term: t.post.sufferers, value: sufferers },
          { term: t.post.setting, value: t.settings[need.setting] },
          ...(need.facilityName ? [{ term: t.post.facility, value: need.facilityName }] : []),
          { term: t.post.publish, value: need.wordsPublic ? qualify.wordsAllowed : qualify.wordsRefused },
          ...(need.warnings.length > 0
            ? [{ term: qualify.noticed, value: need.warnings.map((kind) => sentenceOf(t.noticed, kind)).join(', ') }]
            : []),
        ]}
      />
    </section>
  )
}
