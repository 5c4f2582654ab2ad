import { Form } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { words } from '../words.scoring.ts'

/** The keys of the grid, and the way to switch them off, as those who dictate must. */
export function KeysTold({ isOn, back }: { isOn: boolean; back: string }) {
  const { keys } = useWords(words)
  return (
    <details className="detail">
      <summary>{keys.title}</summary>
      <div className="flow">
        <p>{isOn ? keys.lead : keys.none}</p>
        <p>{keys.send}</p>
        <SwitchKeys isOn={isOn} back={back} />
      </div>
    </details>
  )
}

export function SwitchKeys({ isOn, back }: { isOn: boolean; back: string }) {
  const { keys } = useWords(words)
  return (
    <Form method="post" action="/juries/shortcuts">
      <input type="hidden" name="back" value={back} />
      <Button type="submit" kind="plain" name="shortcuts" value={isOn ? 'off' : 'on'}>
        {isOn ? keys.switchOff : keys.switchOn}
      </Button>
    </Form>
  )
}
