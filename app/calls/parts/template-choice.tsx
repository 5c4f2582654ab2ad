import { useWords } from '#app/platform/words.tsx'
import { ItemList } from '#app/ui/list.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { TEMPLATES } from '../call-content.ts'
import type { TemplateLengths } from '../template-questionnaire.ts'
import { words as building } from '../words.building.ts'
import { words as templates } from '../words.templates.ts'
import { ShortTime } from './time-to-fill.tsx'

/** The first question of a call: which template writes what can be written beforehand. The needs asked for are kept. */
export function TemplateChoice({ needs, lengths }: { needs: string[]; lengths: TemplateLengths }) {
  const { template } = useWords(building)
  const told = useWords(templates).templates
  const asked = needs.map((id) => `&need=${id}`).join('')
  const items = TEMPLATES.map((key) => ({
    key,
    to: `/calls/new?template=${key}${asked}`,
    title: told[key].name,
    text: told[key].what,
    meta: <ShortTime length={lengths[key]} />,
  }))
  return (
    <>
      <PageHead title={template.title} lead={template.lead} />
      <ItemList items={items} empty="" />
    </>
  )
}
