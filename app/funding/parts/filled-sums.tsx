import type { Slip } from '#app/platform/slip.ts'
import { useLanguage, useWords } from '#app/platform/words.tsx'
import { formatMoney } from '#app/ui/money.tsx'
import { SHARE, TRANCHE_ROWS, trancheBoxes } from '../boxes.ts'
import { centsAsTyped } from '../cents.ts'
import { words } from '../words.ts'

/** What the shares and the tranches make as filled in, so that nobody adds up by hand which one is short. */
export function FilledSums({ typed }: { typed: Slip['typed'] }) {
  const language = useLanguage()
  const { proposal: t } = useWords(words)
  const sumOf = (names: string[]) => formatMoney(language, centsAsTyped(names.map((name) => String(typed[name] ?? ''))))
  const shares = Object.keys(typed).filter((name) => name.startsWith(SHARE))
  const tranches = Array.from({ length: TRANCHE_ROWS }, (_, row) => trancheBoxes(row + 1).amount)
  return <p>{t.sums(sumOf(shares), sumOf(tranches))}</p>
}
