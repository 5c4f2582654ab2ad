import { words as choiceWords } from '#app/needs/words.choices.ts'
import { useWords } from '#app/platform/words.tsx'
import { type AskedWish, wishName } from './wish-answer.ts'
import { words } from './words.writing.ts'

type Told = Pick<AskedWish, 'side' | 'usual' | 'text'>

/** How a wish is told to whoever answers it, or reads the answer. */
export function useWishText() {
  const { wishes } = useWords(words)
  const choices = useWords(choiceWords)
  return (wish: Told) => wishes[wish.side](wishName(wish, choices))
}
