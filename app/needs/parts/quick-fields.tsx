import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { FieldRow, MoreFields } from '#app/ui/field-group.tsx'
import { Check, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { useSendByKeys } from '#app/ui/send-by-keys.ts'
import { WARNED } from '../identifiers.ts'
import {
  AUTHOR_KINDS,
  FREQUENCIES,
  LONGEST_DETAIL,
  LONGEST_STORY,
  LONGEST_TITLE,
  SETTINGS,
  SEVERITIES,
  SPEAKS_FOR,
  SUFFERERS,
} from '../need.ts'
import { LONGEST_WISH, REFUSED, WANTED } from '../wish.ts'
import { words as ownWords } from '../words.channels.ts'
import { words as choiceWords } from '../words.choices.ts'
import { words as needWords } from '../words.ts'

export interface Place {
  value: string
  label: string
}
type Props = { slip: Slip | undefined; formKey: string; places: Place[]; facilityId?: string; send: string }
type Names = Record<string, string>

/** Every choice by its digit, so that a hand never leaves the keyboard. */
const numbered = (values: readonly string[], names: Names) =>
  values.map((value, place) => ({ value, label: `${place + 1} ${names[value] ?? value}` }))
const legend = (values: readonly string[], names: Names) =>
  numbered(values, names)
    .map(({ label }) => label)
    .join(' · ')

/** A need on one screen, for a coordinator who listens or reads a sheet: the text first, then a digit a question. */
export function QuickFields({ slip, formKey, places, facilityId, send }: Props) {
  useSendByKeys()
  const { quick, reasons } = useWords(ownWords)
  const needs = useWords(needWords)
  const choices = useWords(choiceWords)
  const isWarned = WARNED.some((warning) => slip?.errors.story?.includes(warning))
  const { post } = needs
  return (
    <div className="dense">
      <PostForm slip={slip} formKey={formKey} reasons={{ ...needs.reasons, ...reasons }}>
        <p className="quiet">{quick.keys}</p>
        <TextField name="title" label={post.titleLabel} maxLength={LONGEST_TITLE} autoComplete="off" />
        <TextArea name="story" label={post.story} rows={5} maxLength={LONGEST_STORY} />
        {isWarned && <Check name="seen" label={post.seen} />}
        <FieldRow>
          <Select name="authorKind" label={quick.author} options={numbered(AUTHOR_KINDS, needs.authors)} />
          <Select name="speaksFor" label={quick.speaksFor} options={numbered(SPEAKS_FOR, choices.speaksFor)} />
        </FieldRow>
        <FieldRow>
          <Digits name="sufferers" label={quick.sufferers} says={legend(SUFFERERS, needs.sufferers)} required />
          <Select name="setting" label={quick.setting} options={numbered(SETTINGS, needs.settings)} />
        </FieldRow>
        <FieldRow>
          <Select
            name="frequency"
            label={quick.frequency}
            options={numbered(FREQUENCIES, choices.frequencies)}
            emptyLabel={quick.unset}
            required={false}
          />
          <Select
            name="severity"
            label={quick.severity}
            options={numbered(SEVERITIES, choices.severities)}
            emptyLabel={quick.unset}
            required={false}
          />
        </FieldRow>
        <FieldRow>
          <Select
            name="facilityId"
            label={quick.facility}
            options={places}
            emptyLabel={quick.unset}
            defaultValue={facilityId}
            required={false}
          />
          <Select
            name="publish"
            label={quick.publish}
            options={numbered(['summary', 'words'], quick.publishChoices)}
            defaultValue="summary"
          />
        </FieldRow>
        <Check name="placePublic" label={quick.place} />
        <FieldRow>
          <Digits name="wanted" label={quick.wanted} says={legend(WANTED, choices.wanted)} />
          <Digits name="refused" label={quick.refused} says={legend(REFUSED, choices.refused)} />
        </FieldRow>
        <MoreFields summary={quick.more} open={MORE.some((name) => slip?.typed[name] || slip?.errors[name])}>
          <MoreAnswers />
        </MoreFields>
        <Submit>{send}</Submit>
      </PostForm>
    </div>
  )
}

type DigitsProps = { name: string; label: string; says: string; required?: boolean }

/** Several answers of a list, by their digits. */
function Digits({ name, label, says, required = false }: DigitsProps) {
  const { quick } = useWords(ownWords)
  return (
    <TextField
      name={name}
      label={label}
      hint={`${quick.digits} ${says}`}
      required={required}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

const MORE = ['facilityName', 'wantedOwn', 'refusedOwn', 'coping', 'constraints', 'success', 'leftOut', 'contact']

/** What is asked when the person says more. */
function MoreAnswers() {
  const { quick } = useWords(ownWords)
  const line = { required: false, autoComplete: 'off' as const }
  const detail = { rows: 2, maxLength: LONGEST_DETAIL, required: false }
  return (
    <>
      <TextField {...line} name="facilityName" label={quick.facilityName} maxLength={120} />
      <TextField {...line} name="wantedOwn" label={quick.ownWanted} maxLength={LONGEST_WISH} />
      <TextField {...line} name="refusedOwn" label={quick.ownRefused} maxLength={LONGEST_WISH} />
      <TextArea {...detail} name="coping" label={quick.coping} />
      <TextArea {...detail} name="constraints" label={quick.constraints} />
      <TextArea {...detail} name="success" label={quick.success} />
      <TextArea {...detail} name="leftOut" label={quick.leftOut} />
      <Check name="codesign" label={quick.codesign} />
      <Check name="host" label={quick.host} />
      <TextField {...line} name="contact" label={quick.contact} type="email" />
    </>
  )
}
