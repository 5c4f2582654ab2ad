import type { ShownCell } from '#app/needs/support.ts'
import { words as groupWords } from '#app/needs/words.groups.ts'
import { words as supportWords } from '#app/needs/words.supports.ts'
import { sentenceOf, useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Section } from '#app/ui/layout.tsx'

interface Props {
  needId: string
  colleagues: number
  visitors: number
  lines: { id: string; line: string }[]
  detail: { byRole: ShownCell[] | null; byTerritory: ShownCell[] | null } | null
  following: boolean | null
}

/** Who lives it too: how many, in figures that point to nobody, what they add, and the way to join them or to be told. */
export function NeedVoices({ needId, colleagues, visitors, lines, detail, following }: Props) {
  const { voices: t, support } = useWords(supportWords)
  const { follow, unfollow } = useWords(groupWords)
  const who = [colleagues > 0 && t.colleagues(colleagues), visitors > 0 && t.visitors(visitors)].filter(Boolean)
  return (
    <Section title={t.title}>
      <p>{who.length > 0 ? t.say(who.join(', ')) : t.none}</p>
      {who.length > 0 && <p className="hint">{t.hint}</p>}
      {detail && <Breakdown title={t.byRole} cells={detail.byRole} names={support.roles} />}
      {detail && <Breakdown title={t.byTerritory} cells={detail.byTerritory} names={{}} />}
      {lines.length > 0 && (
        <>
          <h3>{t.lines}</h3>
          <ul>
            {lines.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p className="actions">
        <ButtonLink to={`/needs/${needId}/support`}>{support.title}</ButtonLink>
        {following !== null && (
          <ButtonLink to={`/needs/${needId}/${following ? 'unfollowing' : 'following'}`} kind="plain">
            {following ? unfollow.link : follow.link}
          </ButtonLink>
        )}
      </p>
    </Section>
  )
}

/** Nothing where no breakdown can hide the few. */
function Breakdown({
  title,
  cells,
  names,
}: {
  title: string
  cells: ShownCell[] | null
  names: Record<string, string>
}) {
  const { voices: t } = useWords(supportWords)
  if (!cells || cells.length === 0) return null
  const counts = { fewer: t.fewer, more: t.more }
  const items = cells.map(({ key, shown }) => ({
    term: key === '' ? t.unsaid : sentenceOf(names, key),
    value: typeof shown === 'number' ? shown : counts[shown],
  }))
  return (
    <>
      <h3>{title}</h3>
      <Facts items={items} />
    </>
  )
}
