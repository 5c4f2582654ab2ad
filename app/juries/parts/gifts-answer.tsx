import { useWords } from '#app/platform/words.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Money } from '#app/ui/money.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { When } from '#app/ui/when.tsx'
import type { Reckoned } from '../gifts.ts'
import { words } from '../words.interests.ts'

/** What the law asks of this pay, until when, and by which text. */
export function GiftsAnswer({ reckoned }: { reckoned: Reckoned }) {
  const { gifts } = useWords(words)
  const source = reckoned.source ? [{ term: gifts.source, value: reckoned.source }] : []
  if (reckoned.answer === 'nothing') {
    return (
      <Notice tone="good" title={gifts.answers.nothing}>
        <p>{gifts.whys[reckoned.why]}</p>
        <Facts items={source} />
        <p className="quiet">{gifts.helpOnly}</p>
      </Notice>
    )
  }
  const isDeclared = reckoned.answer === 'declare'
  const why = reckoned.above.map((limit) => gifts.above[limit]).join(', ')
  return (
    <Notice tone="warn" title={gifts.answers[reckoned.answer]}>
      <p>
        {isDeclared ? gifts.declareBy : gifts.authoriseBy}
        <When at={reckoned.by.toISOString()} show="day" />. {!isDeclared && gifts.authoriseWhy}
      </p>
      <Facts
        items={[
          { term: gifts.total, value: <Money cents={reckoned.totalCents} /> },
          ...(isDeclared ? [] : [{ term: gifts.aboveTitle, value: why }]),
          ...source,
        ]}
      />
      <p className="quiet">{gifts.helpOnly}</p>
    </Notice>
  )
}
