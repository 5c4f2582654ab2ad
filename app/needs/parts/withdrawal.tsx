import { Link } from '@remix-run/react'
import type { Slip } from '#app/platform/slip.ts'
import { useWords } from '#app/platform/words.tsx'
import { Check } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.triage.ts'

type Props = {
  number: string
  outcome: 'withdrawn' | 'silent'
  back: string
  slip: Slip | undefined
  formKey: string
}

/** What withdrawing does here, said before it is done; the same page from a receipt and from an account. */
export function Withdrawal({ number, outcome, back, slip, formKey }: Props) {
  const { withdraw: t, reasons } = useWords(words)
  return (
    <>
      <PageHead title={t.title} lead={t[outcome]} number={number} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <Check name="sure" label={t.sure} />
        <Submit kind="danger">{t.send}</Submit>
      </PostForm>
      <p className="hint">
        {t.erase} <Link to={`${back}/erasure`}>{t.eraseLink}</Link>
      </p>
    </>
  )
}
