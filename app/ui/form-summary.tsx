import { type MouseEvent, useEffect, useRef } from 'react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { fieldId, sentencesFor } from './form-context.ts'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

type Props = { slip: Slip; reasons: Record<string, string> }

/** What has to be corrected, one link per slip of a field. It takes the focus: by attribute when the page loads, by effect after. */
export function FormSummary({ slip, reasons }: Props) {
  const say = useWords(words)
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new slip calls the eye back to the list
  useEffect(() => box.current?.focus(), [slip])

  const errors = Object.keys(slip.errors).flatMap((name) =>
    sentencesFor(name, { slip, reasons }, say.errorGeneric).map((sentence) => ({ name, sentence })),
  )
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form must say so first, to those who hear the page too
    <div className="summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2 className="summary-title">
        <Icon name="stopped" /> {say.summaryTitle(errors.length)}
      </h2>
      <ul>
        {errors.map(({ name, sentence }) => (
          <li key={`${name} ${sentence}`}>
            {name === '' ? (
              sentence
            ) : (
              <a href={`#${fieldId(name)}`} onClick={goTo}>
                {sentence}
              </a>
            )}
          </li>
        ))}
      </ul>
      <p>{say.summaryLead}</p>
    </div>
  )
}

/** To the answer in question, leaving the address alone: a change of it would take away what the server has just said. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
}
