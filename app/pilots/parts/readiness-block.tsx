import { useWords } from '#app/platform/words.tsx'
import { Choices, TextField } from '#app/ui/fields.tsx'
import { Section } from '#app/ui/layout.tsx'
import { noteOf } from '../readiness.form.ts'
import { type Block, READINESS, type ReadinessAnswer } from '../readiness.ts'
import { words } from '../words.ts'

/** Three of the twelve questions, each with a place to say more; the one about alerts must be made precise. */
export function ReadinessBlock({ block, answers }: { block: Block; answers: ReadinessAnswer[] }) {
  const t = useWords(words)
  return (
    <Section title={t.readiness.blocks[block]}>
      {READINESS[block].map((item) => {
        const given = answers.find((answer) => answer.item === item)
        return (
          <div key={item} className="flow">
            <Choices
              type="radio"
              name={item}
              legend={t.readiness.items[item].ask}
              hint={t.readiness.items[item].help}
              options={t.readiness.points.map((label, points) => ({ value: String(points), label }))}
              defaultValue={given && String(given.points)}
            />
            <TextField
              name={noteOf(item)}
              label={t.readiness.items[item].more}
              defaultValue={given?.note}
              maxLength={600}
              required={item === 'alerts'}
            />
          </div>
        )
      })}
    </Section>
  )
}
