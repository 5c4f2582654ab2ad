import type { Ended } from '#app/platform/typed.ts'
import { useWords } from '#app/platform/words.tsx'
import { Icon } from './icon.tsx'
import { When } from './when.tsx'
import { words } from './words.ts'

type Props = { ended: Ended | undefined }

/** Within a form that keeps itself: its writer's session has ended, what they typed is safe, and the form's own press leads to sign in. */
export function SessionEnded({ ended }: Props) {
  const say = useWords(words)
  if (!ended) return null
  return (
    <div className="session-ended" role="alert">
      <p>
        <Icon name="late" /> <strong>{ended.anotherIsHere ? say.endedByAnother : say.ended}</strong> {say.endedKept}{' '}
        <When at={ended.at} show="time" />.
      </p>
      {!ended.anotherIsHere && (
        <button type="submit" className="button button-plain">
          {say.endedSignIn}
        </button>
      )}
    </div>
  )
}
