import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Paragraphs } from '#app/ui/layout.tsx'
import { useWishText } from './wish-text.ts'
import type { WishAnswered } from './wishes.server.ts'
import { words as fileWords } from './words.ts'
import { words } from './words.writing.ts'

/** What a file answers to each wish told with the needs of its call. */
export function WishesRead({ wishes, lang }: { wishes: WishAnswered[]; lang: string }) {
  const { read } = useWords(words).wishes
  const { none } = useWords(fileWords).answers
  const language = useLanguage()
  const textOf = useWishText()
  if (wishes.length === 0) return null
  return (
    <section className="section">
      <h3>{read}</h3>
      <dl className="facts">
        {wishes.map((wish) => (
          <div key={wish.id}>
            <dt>{textOf(wish)}</dt>
            <dd>
              {wish.answer === '' ? (
                <span className="quiet">{none}</span>
              ) : (
                <Paragraphs text={wish.answer} lang={lang === language ? undefined : lang} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
