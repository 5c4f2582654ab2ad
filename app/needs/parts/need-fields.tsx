import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Check, Hidden } from '#app/ui/fields.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { Answers } from '../draft.ts'
import { WARNED } from '../identifiers.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'
import { MoreQuestions, WishQuestions } from './more-questions.tsx'
import * as ask from './need-questions.tsx'

/** What this place is not, and what becomes of what one writes: read before the first word. */
export function BeforeWriting() {
  const { post } = useWords(words)
  return (
    <Notice tone="warn" title={post.notTitle}>
      <ul>
        <li>{post.emergency}</li>
        <li>{post.distress}</li>
      </ul>
      <MoreFields summary={post.neither}>
        <ul>
          <li>{post.complaint}</li>
          <li>{post.adverse}</li>
        </ul>
      </MoreFields>
      <p className="hint">{post.before}</p>
    </Notice>
  )
}

type Props = {
  slip?: Slip
  kept?: Answers
  authorKind?: string
  places: string[]
  /** What the poster one came from already says. */
  place?: string
  campaignId?: string
}

const WISHES = ['wanted', 'wantedOwn', 'refused', 'refusedOwn']
const MORE = ['territory', 'frequency', 'severity', 'coping', 'success', 'constraints', 'leftOut', 'codesign', 'host']

/** Everything a need is told by, on one page; what may be left out is folded away until it holds something. */
export function NeedFields({ slip, kept, authorKind, places, place, campaignId }: Props) {
  const { post } = useWords(words)
  const { fold } = useWords(intakeWords).page
  const isWarned = WARNED.some((warning) => slip?.errors.story?.includes(warning))
  const given = { ...kept, ...slip?.typed, ...slip?.errors }
  const holds = (fields: string[]) => fields.some((field) => given[field] !== undefined && given[field] !== '')
  const speaksForOther = given.speaksFor !== undefined && given.speaksFor !== 'myself'
  return (
    <>
      {campaignId && <Hidden name="campaignId" value={campaignId} />}
      <ask.TitleQuestion />
      <ask.StoryQuestion />
      {isWarned && <Check name="seen" label={post.seen} />}
      <ask.SufferersQuestion />
      <ask.SettingQuestion />
      <ask.PlaceQuestions places={places} place={place} />
      <ask.AuthorQuestion authorKind={authorKind} />
      <MoreFields summary={fold.who} open={speaksForOther}>
        <ask.SpeaksForQuestion />
      </MoreFields>
      <MoreFields summary={fold.wishes} open={holds(WISHES)}>
        <WishQuestions />
      </MoreFields>
      <MoreFields summary={fold.more} open={holds(MORE)}>
        <ask.TerritoryQuestion />
        <MoreQuestions />
      </MoreFields>
      <ask.PublishQuestion />
      <ask.ContactQuestion />
    </>
  )
}
