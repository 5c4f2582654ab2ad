import { useLanguage, useWords } from '#app/platform/words.tsx'
import { Choices, Hidden } from '#app/ui/fields.tsx'
import { formatInstant } from '#app/ui/when.tsx'
import { words } from '../words.doors.ts'

type Props = { cutoffs: { id: string; position: number; closesAt: Date }[] }

/** Which cut-off is meant; of one there is no choice. */
export function CutoffChoice({ cutoffs }: Props) {
  const t = useWords(words)
  const language = useLanguage()
  const [only] = cutoffs
  if (cutoffs.length === 1 && only) return <Hidden name="cutoffId" value={only.id} />
  const options = cutoffs.map(({ id, position, closesAt }) => {
    return { value: id, label: t.cutoffAt(position, formatInstant(language, closesAt.toISOString())) }
  })
  return <Choices type="radio" name="cutoffId" legend={t.cutoff} options={options} defaultValue={only?.id} />
}
