import { Form, Link } from '@remix-run/react'
import { sentenceOf, useLanguage, useWords } from '#app/platform/words.tsx'
import { Button } from '#app/ui/button.tsx'
import { FieldRow } from '#app/ui/field-group.tsx'
import { formatNumber } from '#app/ui/money.tsx'
import { addressOf, type Counts, FACETS, type Facet, type Narrowed, VALUES } from '../catalogue.ts'
import { words } from '../words.catalogue.ts'
import { words as passportWords } from '../words.passport.ts'
import { words as solutionWords } from '../words.ts'

/** What to look for, each choice with how many solutions it would leave; a plain form, sent by its button. */
export function CatalogueFilters({ asked, counts }: { asked: Narrowed; counts: Counts }) {
  const t = useWords(words)
  const language = useLanguage()
  const names = useNames()
  const optionsOf = (facet: Facet) => VALUES[facet].filter((value) => counts[facet][value] || asked[facet] === value)
  return (
    <search aria-label={t.narrow}>
      <Form method="get" action="/solutions" className="form" key={addressOf('', asked)}>
        <FieldRow>
          {FACETS.map((facet) => (
            <div className="field" key={facet}>
              <label htmlFor={`facet-${facet}`}>{t.facets[facet]}</label>
              <select id={`facet-${facet}`} name={facet} className="input input-full" defaultValue={asked[facet] ?? ''}>
                <option value="">{t.all[facet]}</option>
                {optionsOf(facet).map((value) => (
                  <option key={value} value={value}>
                    {`${sentenceOf(names[facet], value)} (${formatNumber(language, counts[facet][value] ?? 0)})`}
                  </option>
                ))}
              </select>
            </div>
          ))}
        </FieldRow>
        <p className="actions">
          <Button type="submit">{t.show}</Button>
          {FACETS.some((facet) => asked[facet]) && <Link to="/solutions">{t.clear}</Link>}
        </p>
      </Form>
    </search>
  )
}

function useNames(): Record<Facet, Record<string, string>> {
  const { requirements, forWhom } = useWords(passportWords)
  const proofs = Object.fromEntries(Object.entries(requirements).map(([key, { name }]) => [key, name]))
  return { maturity: useWords(solutionWords).maturities, trl: useWords(words).bands, whom: forWhom, proof: proofs }
}
