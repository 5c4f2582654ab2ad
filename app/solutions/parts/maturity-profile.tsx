import { useWords } from '#app/platform/words.tsx'
import { AXES, type Profile, TOP } from '../maturity.ts'
import { words } from '../words.passport.ts'

/** How far along a version is: a bar and its words on each of the four axes. */
export function MaturityProfile({ profile }: { profile: Profile }) {
  const t = useWords(words)
  return (
    <dl className="profile">
      {AXES.map((axis) => (
        <div key={axis}>
          <dt>{t.axes[axis]}</dt>
          <dd>
            <Bar step={profile[axis]} top={TOP[axis]} />
            <span>{t.stepOf(profile[axis], TOP[axis], t.steps[axis][profile[axis]] ?? '')}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The bar says nothing that the words beside it do not. */
function Bar({ step, top }: { step: number; top: number }) {
  const steps = Array.from({ length: top }, (_, place) => place)
  const width = 90 / top
  return (
    <svg className="profile-bar" viewBox="0 0 90 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {steps.map((place) => (
        <rect
          key={place}
          className={place < step ? 'profile-done' : 'profile-open'}
          x={place * width + 0.5}
          y={0.5}
          width={width - 1}
          height={5}
        />
      ))}
    </svg>
  )
}
