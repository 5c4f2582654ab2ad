import type { ReactNode } from 'react'
import { useWords } from '#app/platform/words.tsx'
import { FieldGroup } from '#app/ui/field-group.tsx'
import { Choices, TextArea } from '#app/ui/fields.tsx'
import { FUNDERS, wishBox } from '../marks.ts'
import { LONGEST_WISH_ANSWER } from '../wish-answer.ts'
import { useWishText } from '../wish-text.ts'
import type { WishAnswered } from '../wishes.server.ts'
import { words } from '../words.writing.ts'

interface Props {
  wishes: WishAnswered[]
  lang: string
  required: boolean
  beside: (box: string) => ReactNode
}

/** A box for each wish told with the needs of the call. */
export function WishBoxes({ wishes, lang, required, beside }: Props) {
  const textOf = useWishText()
  return wishes.map((wish) => (
    <div key={wish.id}>
      <TextArea
        name={wishBox(wish.id)}
        label={textOf(wish)}
        rows={3}
        maxLength={LONGEST_WISH_ANSWER}
        required={required}
        lang={lang}
        defaultValue={wish.answer}
      />
      {beside(wishBox(wish.id))}
    </div>
  ))
}

/** The wishes together, where the questionnaire gives them no place of their own. */
export function WishGroup({ required, children }: { required: boolean; children: ReactNode }) {
  const { wishes: say } = useWords(words)
  return (
    <FieldGroup legend={say.title}>
      <p className="hint">
        {say.lead} {required && say.required}
      </p>
      {children}
    </FieldGroup>
  )
}

/** The partners of the call, to tick those who may read what is meant for funders. */
export function FunderBoxes({ partners, ticked }: { partners: { id: string; name: string }[]; ticked: string[] }) {
  const { funders: say } = useWords(words)
  if (partners.length === 0) return null
  return (
    <Choices
      type="checkbox"
      name={FUNDERS}
      legend={say.legend}
      hint={say.hint}
      required={false}
      defaultValue={ticked}
      options={partners.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
