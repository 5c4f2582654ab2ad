import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ReceiptForm } from '#app/needs/need.form.ts'
import { printedCode } from '#app/needs/receipt.ts'
import { recogniseCode } from '#app/needs/receipts.server.ts'
import { words as needWords } from '#app/needs/words.ts'
import { readForm } from '#app/platform/forms.ts'
import { newId } from '#app/platform/id.ts'
import { titled } from '#app/platform/titled.ts'
import { useWords } from '#app/platform/words.tsx'
import { TextField } from '#app/ui/fields.tsx'
import { PostForm, Submit } from '#app/ui/form.tsx'
import { Section } from '#app/ui/layout.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { words } from '../words.ts'

export const loader = () => ({ formKey: newId() })

export const meta: MetaFunction = ({ matches }) => titled(matches, words, (t) => t.receipts.title)

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, ReceiptForm)
  if (!form.ok) return form.reply
  const { code, objection } = await recogniseCode(form.value.code)
  if (objection !== null) return form.slip({ code: [objection] })
  return redirect(`/receipts/${printedCode(code)}`, 303)
}

export default function Receipts() {
  const { formKey } = useLoaderData<typeof loader>()
  const slip = useActionData<typeof action>()?.slip
  const { receipts } = useWords(words)
  const { reasons } = useWords(needWords)
  return (
    <>
      <PageHead title={receipts.title} lead={receipts.lead} />
      <PostForm slip={slip} formKey={formKey} reasons={reasons}>
        <TextField
          name="code"
          label={receipts.code}
          hint={receipts.codeHint}
          width="medium"
          autoComplete="off"
          maxLength={60}
        />
        <Submit>{receipts.open}</Submit>
      </PostForm>
      <Section title={receipts.lost}>
        <p className="prose">{receipts.lostText}</p>
        <p>
          <Link to="/receipts/lost">{receipts.lostLink}</Link>
        </p>
      </Section>
    </>
  )
}
