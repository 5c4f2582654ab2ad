import type { SeenNeed } from '#app/needs/needs.server.ts'
import type { Wish } from '#app/needs/wish.ts'
import { words as choiceWords } from '#app/needs/words.choices.ts'
import { words as groupWords } from '#app/needs/words.groups.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { Paragraphs, Section } from '#app/ui/layout.tsx'

/** What is wished for in any answer, and what is refused; nothing where nothing was said. */
export function NeedWishes({ wishes, language }: { wishes: Wish[]; language: string }) {
  const { wishes: t } = useWords(groupWords)
  const choices = useWords(choiceWords)
  if (wishes.length === 0) return null
  return (
    <Section title={t.title}>
      {(['wanted', 'refused'] as const).map((side) => {
        const ofSide = wishes.filter((wish) => wish.side === side)
        if (ofSide.length === 0) return null
        return (
          <div key={side}>
            <h3>{t[side]}</h3>
            <ul>
              {ofSide.map(({ usual, text }) => (
                <li key={usual ?? text} lang={usual ? undefined : language}>
                  {usual ? sentenceOf(choices[side], usual) : text}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

/** What its author answered beside the story, where their words may be read. */
export function NeedDetails({ need }: { need: SeenNeed }) {
  const { facts: t } = useWords(groupWords)
  const answers = [
    { title: t.coping, text: need.coping },
    { title: t.constraints, text: need.constraints },
    { title: t.success, text: need.success },
    { title: t.leftOut, text: need.leftOut },
  ]
  return answers.map(
    ({ title, text }) =>
      text && (
        <section key={title} className="section">
          <h3>{title}</h3>
          <Paragraphs text={text} lang={need.language} />
        </section>
      ),
  )
}
