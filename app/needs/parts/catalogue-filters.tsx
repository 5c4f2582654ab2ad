import { Form, Link } from '@remix-run/react'
import { type Bilingual, inLanguage, sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { FieldRow } from '#app/ui/field-group.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { addressOf, type Counts, FACETS, type Facet, type Narrowed, ORDERS, type Order, VALUES } from '../catalogue.ts'
import { words } from '../words.catalogue.ts'
import { words as needWords } from '../words.ts'

interface Props {
  asked: Narrowed & { order: Order }
  counts: Counts
  themes: { id: string; name: Bilingual }[]
}

/** What to look for, each choice with how many needs it would leave; a plain form, sent by its button. */
export function CatalogueFilters({ asked, counts, themes }: Props) {
  const { catalogue: t } = useWords(words)
  const language = useLanguage()
  const nameOf = useNames(themes)
  const chosen = FACETS.some((facet) => asked[facet] !== undefined)
  const optionsOf = (facet: Facet) =>
    (VALUES[facet] ?? themes.map(({ id }) => id))
      .filter((value) => counts[facet][value] || asked[facet] === value)
      .map((value) => ({
        value,
        label: `${nameOf(facet, value)} (${formatNumber(language, counts[facet][value] ?? 0)})`,
      }))
  return (
    <search aria-label={t.narrow}>
      <Form method="get" action="/needs" className="form" key={addressOf('', asked)}>
        <details className="more-fields folds-when-narrow" open={chosen}>
          <summary>{t.narrow}</summary>
          <div className="more-fields-body">
            <FieldRow>
              {FACETS.map((facet) => (
                <Choice
                  key={facet}
                  name={facet}
                  label={t.facets[facet]}
                  all={t.all[facet]}
                  chosen={asked[facet]}
                  options={optionsOf(facet)}
                />
              ))}
              <Choice
                name="order"
                label={t.order}
                chosen={asked.order}
                options={ORDERS.map((value) => ({ value, label: t.orders[value] }))}
              />
            </FieldRow>
            <p className="actions">
              <Button type="submit">{t.show}</Button>
              {chosen && <Link to={addressOf('/needs', { order: asked.order })}>{t.clear}</Link>}
            </p>
          </div>
        </details>
      </Form>
    </search>
  )
}

interface ChoiceProps {
  name: string
  label: string
  /** What choosing nothing is called, where one may. */
  all?: string
  chosen: string | undefined
  options: { value: string; label: string }[]
}

function Choice({ name, label, all, chosen = '', options }: ChoiceProps) {
  const id = `facet-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input input-full" defaultValue={chosen}>
        {all && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What a value of a facet is called in the reader's language. */
function useNames(themes: Props['themes']) {
  const { conditions, settings, sufferers, stages } = useWords(needWords)
  const language = useLanguage()
  const themeNames = Object.fromEntries(themes.map(({ id, name }) => [id, inLanguage(language, name)]))
  const names: Record<Facet, Record<string, string>> = {
    condition: conditions,
    setting: settings,
    sufferer: sufferers,
    territory: {},
    theme: themeNames,
    stage: stages,
  }
  return (facet: Facet, value: string) => sentenceOf(names[facet], value)
}
