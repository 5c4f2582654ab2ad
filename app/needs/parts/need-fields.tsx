import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check, Choices, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WARNED } from '../identifiers.ts'
import { AUTHOR_KINDS, LONGEST_STORY, LONGEST_TITLE, SETTINGS, SUFFERERS } from '../need.ts'
import { words } from '../words.ts'

/** What this place is not, and what becomes of what one writes: read before the first word. */
export function BeforeWriting() {
  const { post } = useWords(words)
  return (
    <>
      <Notice tone="warn" title={post.notTitle}>
        <ul>
          <li>{post.emergency}</li>
          <li>{post.distress}</li>
          <li>{post.complaint}</li>
          <li>{post.adverse}</li>
        </ul>
      </Notice>
      <Notice tone="info" title={post.beforeTitle}>
        <ul>
          <li>{post.whoReads}</li>
          <li>{post.why}</li>
          <li>{post.howLong}</li>
        </ul>
      </Notice>
    </>
  )
}

/** The form in which a need is told. The box to keep a noticed identifier stands only once one was noticed. */
export function NeedFields({ slip, formKey, authorKind }: { slip?: Slip; formKey: string; authorKind: string }) {
  const t = useWords(words)
  const isWarned = WARNED.some((warning) => slip?.errors.story?.includes(warning))
  const options = <T extends string>(values: readonly T[], names: Record<T, string>) =>
    values.map((value) => ({ value, label: names[value] }))
  return (
    <PostForm slip={slip} formKey={formKey} reasons={t.reasons}>
      <TextField name="title" label={t.post.titleLabel} hint={t.post.titleHint} maxLength={LONGEST_TITLE} required />
      <TextArea name="story" label={t.post.story} hint={t.post.storyHint} rows={7} maxLength={LONGEST_STORY} required />
      {isWarned && <Check name="seen" label={t.post.seen} />}
      <Choices
        type="checkbox"
        name="sufferers"
        legend={t.post.sufferers}
        options={options(SUFFERERS, t.sufferers)}
        required
      />
      <Choices type="radio" name="setting" legend={t.post.setting} options={options(SETTINGS, t.settings)} required />
      <TextField name="facilityName" label={t.post.facility} maxLength={120} autoComplete="off" required={false} />
      <Check name="placePublic" label={t.post.place} />
      <Select
        name="authorKind"
        label={t.post.authorKind}
        options={options(AUTHOR_KINDS, t.authors)}
        defaultValue={authorKind}
        required
      />
      <Choices
        type="radio"
        name="publish"
        legend={t.post.publish}
        options={[
          { value: 'words', label: t.post.publishWords, hint: t.post.publishWordsHint },
          { value: 'summary', label: t.post.publishSummary },
        ]}
        required
      />
      <p>{t.post.after}</p>
      <Submit>{t.post.send}</Submit>
    </PostForm>
  )
}
