import { useContext } from 'react'
import type { Bilingual } from '#app/platform/words.tsx'
import { useWords } from '#app/platform/words.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { TextArea } from '#app/ui/fields.tsx'
import { FormContext } from '#app/ui/form-context.ts'
import { LONGEST_HELP, LONGEST_LABEL } from '../question-boxes.ts'
import { words } from '../words.questionnaire.ts'

type Told = { title: Bilingual; help: Bilingual }
type Said = { name: string; nameHint: string; help: string; helpHint?: string; nameEn: string; helpEn: string }

/** A name and its help, in French first; English folded away unless it was written or refused. */
export function ToldFields({ told, said }: { told?: Told; said: Said }) {
  const { section } = useWords(words)
  const { slip } = useContext(FormContext)
  const refused = ['titleEn', 'helpEn'].some((name) => slip?.errors[name])
  const { title, help } = told ?? { title: { fr: '' }, help: { fr: '' } }
  const name = { maxLength: LONGEST_LABEL, rows: 2 }
  const more = { maxLength: LONGEST_HELP, rows: 3, required: false }
  return (
    <>
      <TextArea {...name} name="titleFr" label={said.name} hint={said.nameHint} defaultValue={title.fr} />
      <TextArea {...more} name="helpFr" label={said.help} hint={said.helpHint} defaultValue={help.fr} />
      <MoreFields summary={section.english} open={refused || Boolean(title.en ?? help.en)}>
        <TextArea {...name} name="titleEn" label={said.nameEn} lang="en" required={false} defaultValue={title.en} />
        <TextArea {...more} name="helpEn" label={said.helpEn} lang="en" defaultValue={help.en} />
      </MoreFields>
    </>
  )
}
