import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ExcessKept } from '../plan.form.ts'
import type { Preview } from '../plan-preview.server.ts'
import { words as pinWords } from '../words.pins.ts'
import { words as planWords } from '../words.plans.ts'
import { words as seatWords } from '../words.seats.ts'

interface Props extends Pick<Preview, 'names' | 'numbers'> {
  panelId: string
  plan: { excess: ExcessKept[] }
}

/** What must be given up for a plan to exist, each with the way to do so. */
export function PlanImpossible({ panelId, plan, names, numbers }: Props) {
  const { impossible } = useWords(planWords)
  const says = useSentence(names, numbers)
  const told = plan.excess.flatMap((excess) => {
    const sentence = says(excess)
    return sentence ? [{ ...excess, sentence }] : []
  })
  return (
    <Notice tone="warn" title={impossible.title}>
      <p>{impossible.lead(plan.excess.length)}</p>
      <ul>
        {told.map((excess) => (
          <li key={excess.sentence}>
            {excess.sentence} <Remedy panelId={panelId} {...excess} />
          </li>
        ))}
      </ul>
      <p>{impossible.after}</p>
      <p className="actions">
        <ButtonLink to={`/juries/${panelId}/invitation`}>{impossible.invite}</ButtonLink>
        <ButtonLink to={`/juries/${panelId}/composition`} kind="plain">
          {impossible.composition}
        </ButtonLink>
      </p>
    </Notice>
  )
}

function Remedy({ panelId, kind, fileId, jurorIds }: ExcessKept & { panelId: string }) {
  const { impossible } = useWords(planWords)
  const { apart, readers } = useWords(pinWords)
  if (kind === 'apart') return <Link to={`/juries/${panelId}/apart`}>{apart.link}</Link>
  if (kind === 'pin') return <Link to={`/juries/${panelId}/files/${fileId ?? ''}/readers`}>{readers.link}</Link>
  if (kind !== 'most' && kind !== 'least') return null
  return <Link to={`/juries/${panelId}/jurors/${jurorIds[0] ?? ''}/seat`}>{impossible.seat}</Link>
}

/** A limit as people say it; null for what the reader may not know of. */
function useSentence(names: Props['names'], numbers: Props['numbers']) {
  const { impossible: t } = useWords(planWords)
  const { seats } = useWords(seatWords)
  const people = new Map(names.map(({ id, name }) => [id, name]))
  const files = new Map(numbers.map((file) => [file.id, file]))
  return ({ kind, fileId, college, jurorIds, by, free, wanted }: ExcessKept) => {
    const file = files.get(fileId ?? '')
    const [one = '', other = ''] = jurorIds.map((id) => people.get(id) ?? '')
    if (kind === 'most') return t.most(one, wanted + by, wanted)
    if (kind === 'least') return t.least(one, wanted - by, wanted)
    if (kind === 'chance') return t.chance
    if (kind === 'apart') return t.apart(one, other)
    if (!file) return null
    if (kind === 'pin') return t.pin(one, t.theFile(file.number))
    const named = t.file(file.number, file.title)
    if (kind === 'readings') return free < wanted ? t.few(named, free, wanted) : t.readings(named, wanted - by, wanted)
    const title = college ? seats.colleges[college] : ''
    return free < wanted ? t.fewOf(named, title, free, wanted) : t.college(named, title)
  }
}
