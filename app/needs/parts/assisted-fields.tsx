import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Check, Choices, Hidden, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { AGREEMENTS, RELATIONS } from '../helping.ts'
import { WARNED } from '../identifiers.ts'
import { AUTHOR_KINDS, LONGEST_STORY, LONGEST_TITLE, SETTINGS, SPEAKS_FOR, SUFFERERS } from '../need.ts'
import { LONGEST_WISH, REFUSED, WANTED } from '../wish.ts'
import { words as ownWords } from '../words.channels.ts'
import { words as choiceWords } from '../words.choices.ts'
import { words as needWords } from '../words.ts'
import type { Place } from './quick-fields.tsx'

/** What is said to the person, word for word, before anything is written. */
export function ConsentFirst() {
  const { assisted } = useWords(ownWords)
  return (
    <Notice tone="warn" title={assisted.consentTitle}>
      <p>
        <strong>{assisted.consent}</strong>
      </p>
      <p>{assisted.consentHint}</p>
    </Notice>
  )
}

interface Props {
  slip: Slip | undefined
  formKey: string
  places: Place[]
  facilityId?: string
  campaignId?: string
}
const options = <T extends string>(values: readonly T[], names: Record<T, string>) =>
  values.map((value) => ({ value, label: names[value] }))

/** Who helps and how the person agreed, then the need in the person's own words. */
export function AssistedFields({ slip, formKey, places, facilityId, campaignId }: Props) {
  const { assisted, quick, reasons } = useWords(ownWords)
  const { post, ...needs } = useWords(needWords)
  const choices = useWords(choiceWords)
  const isWarned = WARNED.some((warning) => slip?.errors.story?.includes(warning))
  return (
    <PostForm slip={slip} formKey={formKey} reasons={{ ...needs.reasons, ...reasons }}>
      {campaignId && <Hidden name="campaignId" value={campaignId} />}
      <FieldGroup legend={assisted.helper}>
        <TextField
          name="helperName"
          label={assisted.name}
          hint={assisted.helperHint}
          maxLength={80}
          autoComplete="name"
        />
        <Choices
          type="radio"
          name="relation"
          legend={assisted.relation}
          options={options(RELATIONS, assisted.relations)}
        />
        <Choices
          type="radio"
          name="agreement"
          legend={assisted.agreement}
          options={options(AGREEMENTS, assisted.agreements)}
        />
      </FieldGroup>
      <FieldGroup legend={assisted.person}>
        <Select name="authorKind" label={assisted.authorKind} options={options(AUTHOR_KINDS, needs.authors)} />
        <Select name="speaksFor" label={assisted.speaksFor} options={options(SPEAKS_FOR, choices.speaksFor)} />
        <TextField name="title" label={assisted.sentence} hint={post.titleHint} maxLength={LONGEST_TITLE} />
        <TextArea name="story" label={post.story} hint={post.storyHint} rows={7} maxLength={LONGEST_STORY} />
        {isWarned && <Check name="seen" label={post.seen} />}
        <Choices
          type="checkbox"
          name="sufferers"
          legend={post.sufferers}
          options={options(SUFFERERS, needs.sufferers)}
        />
        <Choices type="radio" name="setting" legend={post.setting} options={options(SETTINGS, needs.settings)} />
        <Select
          name="facilityId"
          label={quick.facility}
          options={places}
          emptyLabel={quick.unset}
          defaultValue={facilityId}
          required={false}
        />
        <Check name="placePublic" label={quick.place} />
        <Choices
          type="radio"
          name="publish"
          legend={post.publish}
          options={options(['summary', 'words'] as const, quick.publishChoices)}
        />
      </FieldGroup>
      <MoreFields summary={quick.more} open={['wantedOwn', 'refusedOwn'].some((name) => slip?.errors[name])}>
        <Choices
          type="checkbox"
          name="wanted"
          legend={quick.wanted}
          options={options(WANTED, choices.wanted)}
          required={false}
        />
        <TextField name="wantedOwn" label={quick.ownWanted} maxLength={LONGEST_WISH} required={false} />
        <Choices
          type="checkbox"
          name="refused"
          legend={quick.refused}
          options={options(REFUSED, choices.refused)}
          required={false}
        />
        <TextField name="refusedOwn" label={quick.ownRefused} maxLength={LONGEST_WISH} required={false} />
      </MoreFields>
      <Submit>{assisted.send}</Submit>
    </PostForm>
  )
}
