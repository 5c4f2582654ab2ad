import { inLanguage, useLanguage } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import type { SeenNeed } from '../needs.server.ts'
import { tick } from '../theme.ts'

type Props = {
  legend: string
  needs: Pick<SeenNeed, 'id' | 'number' | 'revision' | 'publicTitle' | 'title'>[]
  ticked?: boolean
}

/** Needs to tick, each as it stands now: whoever ticks one that changes meanwhile is told. */
export function NeedTicks({ legend, needs, ticked = false }: Props) {
  const language = useLanguage()
  const options = needs.map((need) => ({
    value: tick(need),
    label: need.publicTitle ? inLanguage(language, need.publicTitle) : (need.title ?? need.number),
    hint: need.number,
  }))
  return (
    <Choices
      type="checkbox"
      name="need"
      legend={legend}
      options={options}
      defaultValue={ticked ? options.map(({ value }) => value) : undefined}
    />
  )
}
