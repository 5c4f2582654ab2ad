import { type Bilingual, useWords } from '#app/platform/words.tsx'
import { FieldGroup, MoreFields } from '#app/ui/field-group.tsx'
import { Select, TextArea, TextField } from '#app/ui/fields.tsx'
import { FEWEST_PARTS } from '../merging.ts'
import { LONGEST_STORY, LONGEST_TITLE } from '../need.ts'
import { words } from '../words.groups.ts'
import { useThemeOptions } from './theme-options.ts'

/** One part of a need told in several; those beyond the second may stay empty. */
export function PartFields({ place, themes }: { place: number; themes: { id: string; name: Bilingual }[] }) {
  const { split } = useWords(words)
  const options = useThemeOptions(themes)
  const name = (field: string) => `parts[${place}].${field}`
  const isAsked = place < FEWEST_PARTS
  return (
    <FieldGroup legend={split.part(place + 1)}>
      <TextField name={name('titleFr')} label={split.titleFr} maxLength={LONGEST_TITLE} required={isAsked} />
      <TextArea
        name={name('summaryFr')}
        label={split.summaryFr}
        rows={3}
        maxLength={LONGEST_STORY}
        required={isAsked}
      />
      <Select
        name={name('themeId')}
        label={split.theme}
        options={options}
        emptyLabel={split.sameTheme}
        required={false}
      />
      <MoreFields summary={split.english}>
        <TextField name={name('titleEn')} label={split.titleEn} maxLength={LONGEST_TITLE} lang="en" required={false} />
        <TextArea
          name={name('summaryEn')}
          label={split.summaryEn}
          rows={3}
          maxLength={LONGEST_STORY}
          lang="en"
          required={false}
        />
      </MoreFields>
    </FieldGroup>
  )
}
