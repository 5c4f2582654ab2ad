import { Form } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { words } from '../words.triage.ts'
import { KEYS } from './board-keys.ts'

/** Every key of the list and what it does, and the way to switch them off. */
export function Shortcuts({ isOn, back }: { isOn: boolean; back: string }) {
  const { keys } = useWords(words)
  return (
    <details className="more-fields shortcuts">
      <summary>{keys.title}</summary>
      <div className="flow">
        <p>{isOn ? keys.lead : keys.none}</p>
        {isOn && (
          <dl>
            {Object.entries(KEYS).map(([action, key]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{keys[action as keyof typeof KEYS]}</dd>
              </div>
            ))}
          </dl>
        )}
        <SwitchShortcuts isOn={isOn} back={back} />
      </div>
    </details>
  )
}

export function SwitchShortcuts({ isOn, back }: { isOn: boolean; back: string }) {
  const { keys } = useWords(words)
  return (
    <Form method="post" action="/needs/triage/shortcuts">
      <input type="hidden" name="back" value={back} />
      <Button type="submit" kind="plain" name="shortcuts" value={isOn ? 'off' : 'on'}>
        {isOn ? keys.switchOff : keys.switchOn}
      </Button>
    </Form>
  )
}
