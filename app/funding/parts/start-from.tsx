import { Form } from '@remix-run/react'
import { useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { MoneyField } from '#app/ui/fields.tsx'
import { words } from '../words.ts'

/** Works the suggestions out again from another amount; a fresh page, so that every box takes its new start. */
export function StartFrom() {
  const { proposal: t } = useWords(words)
  return (
    <MoreFields summary={t.from}>
      <Form method="get" className="form" reloadDocument>
        <MoneyField name="from" label={t.fromAmount} />
        <Button type="submit" kind="plain">
          {t.fromSubmit}
        </Button>
      </Form>
    </MoreFields>
  )
}
