import { Link } from '@remix-run/react'
import { words as needWords } from '#app/needs/words.ts'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check } from '#app/ui/fields.tsx'
import { FormActions, PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.ts'

type Props = { number: string; formKey: string; slip: Slip | undefined; back: string }

/** What erasing takes away and what it leaves, a tick, then the button. */
export function Erasure({ number, formKey, slip, back }: Props) {
  const { receipt } = useWords(words)
  const { reasons } = useWords(needWords)
  return (
    <>
      <PageHead kicker={receipt.kicker} number={number} title={receipt.eraseTitle} lead={receipt.eraseLead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <p>{receipt.eraseKept}</p>
        <Check name="sure" label={receipt.eraseSure} />
        <FormActions>
          <Submit kind="danger">{receipt.erasePress}</Submit>
          <Link to={back}>{receipt.eraseBack}</Link>
        </FormActions>
      </PostForm>
    </>
  )
}
