import { Form } from '@remix-run/react'
import { inLanguage, useLanguage, useWords } from '#app/platform/words.tsx'
import { buttonClass } from '#app/ui/button.tsx'
import { MoreFields } from '#app/ui/field-group.tsx'
import { Select, TextField } from '#app/ui/fields.tsx'
import { keepField, territoryField, themeField } from '../portfolio.ts'
import type { PortfolioTold } from '../portfolios.server.ts'
import { words } from '../words.portfolio.ts'
import type { NamedFile } from './shown-files.ts'

type Props = Pick<PortfolioTold, 'themes' | 'territories' | 'ranked'> & {
  files: Map<string, NamedFile>
  asked: Record<string, string>
}

/** The limits one may set; sent by the address, so that a set can be looked at again and shown to others. */
export function PortfolioForm({ themes, territories, ranked, files, asked }: Props) {
  const { form } = useWords(words)
  const language = useLanguage()
  const options = [
    { value: 'always', label: form.always },
    { value: 'never', label: form.never },
  ]
  const stated = ranked.filter(({ applicationId, counted }) => {
    return counted !== null && (files.get(applicationId)?.askedCents ?? 0) > 0
  })
  const boxOf = (id: string) => keepField(files.get(id)?.number ?? null)
  const isKept = stated.some(({ applicationId }) => asked[boxOf(applicationId)])
  const least = (name: string, label: string) => (
    <TextField
      key={name}
      name={name}
      label={label}
      inputMode="numeric"
      width="short"
      maxLength={3}
      required={false}
      defaultValue={asked[name]}
    />
  )
  return (
    <Form method="get" className="form">
      {least('most', form.most)}
      {themes.map(({ id, name }) => least(themeField(id), form.theme(inLanguage(language, name))))}
      {territories.map((territory) => least(territoryField(territory), form.territory(territory)))}
      <MoreFields summary={form.keep} open={isKept}>
        {stated.map(({ applicationId }) => (
          <Select
            key={applicationId}
            name={boxOf(applicationId)}
            label={`${files.get(applicationId)?.number ?? ''} ${files.get(applicationId)?.title ?? ''}`}
            options={options}
            emptyLabel={form.free}
            required={false}
            defaultValue={asked[boxOf(applicationId)]}
          />
        ))}
      </MoreFields>
      <div>
        <button type="submit" className={buttonClass()}>
          {form.send}
        </button>
      </div>
    </Form>
  )
}
