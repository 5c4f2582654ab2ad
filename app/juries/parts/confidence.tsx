import { useWords } from '#app/platform/words.tsx'
import { Choices } from '#app/ui/fields.tsx'
import { CONFIDENCES, type Confidence } from '../review.ts'
import { words } from '../words.scoring.ts'

/** How sure the juror is of what they give; said to the jury, asked of nobody who would rather not. */
export function ConfidenceChoice({ chosen }: { chosen: number | null }) {
  const { confidence } = useWords(words)
  return (
    <Choices
      type="radio"
      name="confidence"
      legend={confidence.legend}
      hint={confidence.hint}
      required={false}
      options={CONFIDENCES.map((value) => ({ value: String(value), label: confidence.words[value] }))}
      defaultValue={chosen === null ? undefined : String(chosen)}
    />
  )
}

/** The same, told beside scores, of whom where it is not plain. */
export function ConfidenceTold({ chosen, name }: { chosen: number | null; name?: string }) {
  const { confidence } = useWords(words)
  const said = CONFIDENCES.find((one): one is Confidence => one === chosen)
  if (!said) return null
  return (
    <p className="quiet">{name ? `${name} : ${confidence.told[said].toLowerCase()}.` : `${confidence.told[said]}.`}</p>
  )
}
