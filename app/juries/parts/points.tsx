import { useWords } from '#app/platform/words.tsx'
import { FieldError } from '#app/ui/field-parts.tsx'
import { listOf, useField } from '#app/ui/form-context.ts'
import { POINTS } from '../review.ts'
import { words } from '../words.ts'
import { choosePoints } from './point-keys.ts'

type Props = { name: string; legend: string; defaultValue?: string; keys: boolean }

/** Points from 0 to 5, each with its word. Arrow keys move among them, and keys 0 to 5 unless switched off; one Tab goes past. */
export function Points({ name, legend, defaultValue, keys }: Props) {
  const { anchors } = useWords(words)
  const field = useField({ name, defaultValue })
  const chosen = listOf(field.typed)[0]
  return (
    <fieldset
      className={field.errorId ? 'field points field-wrong' : 'field points'}
      aria-describedby={field.control['aria-describedby']}
      onKeyDown={keys ? choosePoints : undefined}
    >
      <legend>{legend}</legend>
      <FieldError id={field.errorId} errors={field.errors} />
      <div className="points-scale">
        {POINTS.map((points) => (
          <label key={points}>
            <input
              type="radio"
              name={name}
              id={points === 0 ? field.control.id : `${field.control.id}-${points}`}
              value={points}
              defaultChecked={chosen === String(points)}
            />
            <span className="points-n">{points}</span> <span className="points-word">{anchors[points]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
