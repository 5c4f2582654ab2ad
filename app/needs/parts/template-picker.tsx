import { useWords } from '#app/platform/words.tsx'
import { Select } from '#app/ui/fields.tsx'
import { SubmitAs } from '#app/ui/form.tsx'
import { words } from '../words.triage.ts'

type Props = { templates: { id: string; name: string }[] }

/** Choose a ready-made sentence and put it into the text below; what is already there stays. */
export function TemplatePicker({ templates }: Props) {
  const t = useWords(words).templates
  if (templates.length === 0) return null
  const options = templates.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <div className="flow">
      <Select name="template" label={t.pick} emptyLabel={t.choose} options={options} required={false} />
      <SubmitAs name="use" value="1">
        {t.use}
      </SubmitAs>
    </div>
  )
}
