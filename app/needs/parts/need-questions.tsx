import { TERRITORIES } from '#app/facilities/facility.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, Choices, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { AUTHOR_KINDS, LONGEST_STORY, LONGEST_TITLE, SETTINGS, SPEAKS_FOR, SUFFERERS } from '../need.ts'
import { words as intakeWords } from '../words.intake.ts'
import { words } from '../words.ts'

/** The values of a rule as choices, by their names in the page's language. */
export function optionsOf<T extends string>(values: readonly T[], names: Record<T, string>) {
  return values.map((value) => ({ value, label: names[value] }))
}

export function TitleQuestion() {
  const { post } = useWords(words)
  return <TextField name="title" label={post.titleLabel} hint={post.titleHint} maxLength={LONGEST_TITLE} required />
}

export function StoryQuestion() {
  const { post } = useWords(words)
  return <TextArea name="story" label={post.story} hint={post.storyHint} rows={7} maxLength={LONGEST_STORY} required />
}

export function SufferersQuestion() {
  const t = useWords(words)
  return (
    <Choices
      type="checkbox"
      name="sufferers"
      legend={t.post.sufferers}
      options={optionsOf(SUFFERERS, t.sufferers)}
      required
    />
  )
}

export function SettingQuestion() {
  const t = useWords(words)
  return (
    <Choices type="radio" name="setting" legend={t.post.setting} options={optionsOf(SETTINGS, t.settings)} required />
  )
}

/** `places` are the names the directory proposes; `place` the one that a poster named. */
export function PlaceQuestions({ places, place }: { places: string[]; place?: string }) {
  const { post } = useWords(words)
  const intake = useWords(intakeWords)
  return (
    <>
      <TextField
        name="facilityName"
        label={post.facility}
        hint={places.length > 0 ? intake.placeHint : undefined}
        list={places.length > 0 ? 'places' : undefined}
        defaultValue={place}
        maxLength={120}
        autoComplete="off"
        required={false}
      />
      <datalist id="places">
        {places.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Check name="placePublic" label={post.place} />
    </>
  )
}

export function TerritoryQuestion() {
  const intake = useWords(intakeWords)
  const options = TERRITORIES.map((value) => ({ value, label: value }))
  return (
    <Select
      name="territory"
      label={intake.territory}
      options={options}
      emptyLabel={intake.noTerritory}
      required={false}
    />
  )
}

/** Who one is: all the choices in sight on a screen of its own, a list among other questions. */
export function AuthorQuestion({ inSight, authorKind }: { inSight?: boolean; authorKind?: string }) {
  const t = useWords(words)
  const question = { name: 'authorKind', defaultValue: authorKind, required: true }
  const options = optionsOf(AUTHOR_KINDS, t.authors)
  if (inSight) return <Choices {...question} type="radio" legend={t.post.authorKind} options={options} />
  return <Select {...question} label={t.post.authorKind} options={options} />
}

export function SpeaksForQuestion() {
  const { speaksFor } = useWords(intakeWords)
  return (
    <Choices
      type="radio"
      name="speaksFor"
      legend={speaksFor.question}
      options={optionsOf(SPEAKS_FOR, speaksFor)}
      defaultValue="myself"
      required
    />
  )
}

export function PublishQuestion() {
  const { post } = useWords(words)
  const options = [
    { value: 'words', label: post.publishWords, hint: post.publishWordsHint },
    { value: 'summary', label: post.publishSummary },
  ]
  return <Choices type="radio" name="publish" legend={post.publish} options={options} required />
}

export function ContactQuestion() {
  const intake = useWords(intakeWords)
  return (
    <TextField
      name="contact"
      label={intake.contact}
      hint={intake.contactHint}
      type="email"
      autoComplete="email"
      required={false}
    />
  )
}
