import type { SeenNeed } from '#app/needs/needs.server.ts'
import type { Wish } from '#app/needs/wish.ts'
import { words as choiceWords } from '#app/needs/words.choices.ts'
import { useWords } from '#app/platform/words.tsx'
import { words } from '../words.receipt.ts'

const ANSWERS = ['coping', 'constraints', 'success', 'leftOut'] as const

/** What an author answered beside their story, and what they want and refuses, as they said it. */
export function OwnAnswers({ need, wishes }: { need: SeenNeed; wishes: Wish[] }) {
  const t = useWords(words)
  const choices = useWords(choiceWords)
  const answered = ANSWERS.filter((name) => need[name])
  const usual: Record<string, string> = { ...choices.wanted, ...choices.refused }
  return (
    <>
      {answered.map((name) => (
        <div key={name} className="prose">
          <h3>{t.answers[name]}</h3>
          <p className="as-typed" lang={need.language}>
            {need[name]}
          </p>
        </div>
      ))}
      {(['wanted', 'refused'] as const).map((side) => {
        const own = wishes.filter((wish) => wish.side === side)
        return own.length === 0 ? null : (
          <div key={side} className="prose">
            <h3>{t[side]}</h3>
            <ul>
              {own.map((wish) => (
                <li key={wish.usual ?? wish.text}>{wish.usual ? usual[wish.usual] : wish.text}</li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}
