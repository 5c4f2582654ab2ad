import type { SeenNeed } from '#app/needs/needs.server.ts'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { words } from '../words.ts'

/** What the public reads of a need, and its author's own words where they may be read. */
export function NeedWords({ need, seesOriginal }: { need: SeenNeed; seesOriginal: boolean }) {
  const t = useWords(words).need
  const language = useLanguage()
  const { summary, title, story, erasedAt, wordsPublic } = need
  const told = summary && inLanguage(language, summary)
  return (
    <>
      {told ? (
        <>
          {seesOriginal && <h2>{t.summary}</h2>}
          <div className="summary-text">
            <Paragraphs text={told} lang={told === summary.fr && language !== 'fr' ? 'fr' : undefined} />
          </div>
        </>
      ) : (
        <p className="quiet">{t.notYetPublic}</p>
      )}
      {erasedAt && <p className="quiet">{t.erased}</p>}
      {story && (
        <section className="section" aria-labelledby="own-words">
          <h2 id="own-words">{seesOriginal ? t.original : t.words}</h2>
          <blockquote lang={need.language}>
            <p>
              <strong>{title}</strong>
            </p>
            <Paragraphs text={story} />
          </blockquote>
          {seesOriginal && <p className="hint">{wordsPublic ? t.originalShared : t.originalHint}</p>}
        </section>
      )}
    </>
  )
}
