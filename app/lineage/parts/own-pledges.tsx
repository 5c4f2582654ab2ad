import { words as fundingWords } from '#app/funding/words.ts'
import { Told, useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { Money } from '#app/ui/money.tsx'
import type { Mine } from './mine.tsx'

/** What one's house promised, to which call, and whether it has arrived. */
export function OwnPledges({ pledges }: { pledges: Mine['pledges'] }) {
  const { pledgeStages } = useWords(fundingWords)
  const items = pledges.map(({ id, call, amountCents, stage, number }) => ({
    key: id,
    to: `/pledges/${id}`,
    title: <Money cents={amountCents} />,
    text: <Told text={call.title} />,
    status: pledgeStages[stage],
    meta: number,
  }))
  return <ItemList items={items} empty="" />
}
