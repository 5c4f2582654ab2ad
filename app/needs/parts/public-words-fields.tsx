import { useWords } from '#app/platform/words.tsx'
import { MoreFields, OneOf } from '#app/ui/field-group.tsx'
import { Check, Choices, Hidden, Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { CONDITIONS, LONGEST_STORY, LONGEST_TITLE } from '../need.ts'
import type { SeenNeed } from '../needs.server.ts'
import type { listThemes } from '../themes.server.ts'
import { words as qualificationWords } from '../words.qualification.ts'
import { words } from '../words.ts'
import { useThemeOptions } from './theme-options.ts'

type Props = { need: SeenNeed; themes: Awaited<ReturnType<typeof listThemes>> }

/** What the public will read of a need, its theme and what it is about: the first time and each time it is told anew. */
export function PublicWordsFields({ need, themes }: Props) {
  const { conditions } = useWords(words)
  const { qualify } = useWords(qualificationWords)
  const options = useThemeOptions(themes)
  const { publicTitle, summary } = need
  return (
    <>
      <Hidden name="revision" value={String(need.revision)} />
      <TextField name="titleFr" label={qualify.titleFr} maxLength={LONGEST_TITLE} defaultValue={publicTitle?.fr} />
      <TextArea
        name="summaryFr"
        label={qualify.summaryFr}
        hint={qualify.summaryHint}
        rows={6}
        maxLength={LONGEST_STORY}
        defaultValue={summary?.fr}
      />
      {need.wordsPublic && <Check name="withhold" label={qualify.withhold} defaultChecked={need.warnings.length > 0} />}
      <OneOf legend={qualify.theme} names={['themeId', 'newTheme']}>
        <Select
          name="themeId"
          label={qualify.openTheme}
          options={options}
          emptyLabel={qualify.chooseTheme}
          defaultValue={need.themeId ?? undefined}
          required="either"
        />
        <TextField name="newTheme" label={qualify.newTheme} maxLength={80} required="either" />
      </OneOf>
      <Choices
        type="checkbox"
        name="conditions"
        legend={qualify.conditions}
        options={CONDITIONS.map((value) => ({ value, label: conditions[value] }))}
        defaultValue={need.conditions}
        required={false}
        compact
      />
      <MoreFields summary={qualify.english} open={publicTitle?.en !== undefined}>
        <TextField
          name="titleEn"
          label={qualify.titleEn}
          maxLength={LONGEST_TITLE}
          lang="en"
          defaultValue={publicTitle?.en}
          required={false}
        />
        <TextArea
          name="summaryEn"
          label={qualify.summaryEn}
          rows={6}
          maxLength={LONGEST_STORY}
          lang="en"
          defaultValue={summary?.en}
          required={false}
        />
      </MoreFields>
    </>
  )
}
