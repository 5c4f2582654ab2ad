import { Link } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { placeOf, STEPS, type Step } from '../draft.ts'
import { words } from '../words.drafts.ts'
import { EverythingElse } from './more-questions.tsx'
import * as ask from './need-questions.tsx'

/** Where one stands among the questions, and the way to all of them at once. */
export function StepHead({ step, onePage }: { step: Step; onePage: string }) {
  const { guided } = useWords(words)
  return (
    <>
      <PageHead kicker={guided.progress(placeOf(step), STEPS.length)} title={guided.steps[step]} />
      <progress
        className="progress"
        value={placeOf(step)}
        max={STEPS.length}
        aria-label={guided.progress(placeOf(step), STEPS.length)}
      />
      {placeOf(step) === 1 && (
        <p className="hint">
          {guided.toPage} <Link to={onePage}>{guided.toPageLink}</Link>
        </p>
      )}
    </>
  )
}

/** What one screen asks. */
export function StepQuestions({ step, places }: { step: Step; places: string[] }) {
  const { guided } = useWords(words)
  switch (step) {
    case 'title':
      return <ask.TitleQuestion />
    case 'story':
      return <ask.StoryQuestion />
    case 'sufferers':
      return <ask.SufferersQuestion />
    case 'setting':
      return (
        <>
          <ask.SettingQuestion />
          <ask.PlaceQuestions places={places} />
          <ask.TerritoryQuestion />
        </>
      )
    case 'author':
      return (
        <>
          <ask.AuthorQuestion inSight />
          <ask.SpeaksForQuestion />
        </>
      )
    case 'more':
      return (
        <>
          <p>{guided.skippable}</p>
          <EverythingElse />
        </>
      )
    case 'publish':
      return (
        <>
          <ask.PublishQuestion />
          <ask.ContactQuestion />
        </>
      )
    case 'sending':
      return null
  }
}
