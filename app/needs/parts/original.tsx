import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import type { SeenNeed } from '../needs.server.ts'
import { words } from '../words.ts'

/** The author's untouched words, with what they allowed and what was noticed, for the coordinator who reads them. */
export function Original({ need }: { need: SeenNeed }) {
  const t = useWords(words)
  const sufferers = need.sufferers.map((kind) => sentenceOf(t.sufferers, kind)).join(', ')
  return (
    <section aria-labelledby="original">
      <h2 id="original">{t.qualify.original}</h2>
      <blockquote lang={need.language}>
        <p>
          <strong>{need.title}</strong>
        </p>
        <p className="as-typed">{need.story}</p>
      </blockquote>
      <p>{t.qualify.originalHint}</p>
      <Facts
        items={[
          { term: t.qualify.by, value: t.authors[need.authorKind] },
          { term: t.post.sufferers, value: sufferers },
          { term: t.post.setting, value: t.settings[need.setting] },
          ...(need.facilityName ? [{ term: t.post.facility, value: need.facilityName }] : []),
          { term: t.post.publish, value: need.wordsPublic ? t.qualify.wordsAllowed : t.qualify.wordsRefused },
          ...(need.warnings.length > 0
            ? [{ term: t.qualify.noticed, value: need.warnings.map((kind) => sentenceOf(t.noticed, kind)).join(', ') }]
            : []),
        ]}
      />
    </section>
  )
}
